/**
 * The intake: takes reports, refuses only what is malformed, and keeps them in the log; keeps the
 * directory.
 */
@NullMarked
package org.muster.reporting;

import org.jspecify.annotations.NullMarked;

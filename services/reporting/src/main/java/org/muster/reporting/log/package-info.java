/** Appending to the log. */
@NullMarked
package org.muster.reporting.log;

import org.jspecify.annotations.NullMarked;

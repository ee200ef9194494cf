/** The people behind the opaque references. */
@NullMarked
package org.muster.reporting.directory;

import org.jspecify.annotations.NullMarked;

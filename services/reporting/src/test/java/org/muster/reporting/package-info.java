/** The intake as a service, on a real broker and store. */
@NullMarked
package org.muster.reporting;

import org.jspecify.annotations.NullMarked;

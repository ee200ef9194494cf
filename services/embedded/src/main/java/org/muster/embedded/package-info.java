/** Runs Muster with nothing installed: a broker and a store in the process, on one directory. */
@NullMarked
package org.muster.embedded;

import org.jspecify.annotations.NullMarked;

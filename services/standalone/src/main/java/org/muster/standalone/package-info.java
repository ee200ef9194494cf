/** All of Muster in one process, on an embedded broker and store. */
@NullMarked
package org.muster.standalone;

import org.jspecify.annotations.NullMarked;

/** A fire drill in the browser. */
@NullMarked
package org.muster.acceptance.drill;

import org.jspecify.annotations.NullMarked;

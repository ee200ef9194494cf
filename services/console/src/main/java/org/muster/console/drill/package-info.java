/** Fire drills of a country: started, watched as they go, and compared. */
@NullMarked
package org.muster.console.drill;

import org.jspecify.annotations.NullMarked;

/** Countries: their codes, their names in four languages and the time of their capitals. */
@NullMarked
package org.muster.core.country;

import org.jspecify.annotations.NullMarked;

/** The language in which a page speaks. */
@NullMarked
package org.muster.console.language;

import org.jspecify.annotations.NullMarked;

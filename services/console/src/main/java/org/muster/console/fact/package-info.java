/** Facts, structures and people in the words of a page. */
@NullMarked
package org.muster.console.fact;

import org.jspecify.annotations.NullMarked;

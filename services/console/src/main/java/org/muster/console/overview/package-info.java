/** The world in one table. */
@NullMarked
package org.muster.console.overview;

import org.jspecify.annotations.NullMarked;

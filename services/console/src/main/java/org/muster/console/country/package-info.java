/** One country: who sits where, what is missing, what happened. */
@NullMarked
package org.muster.console.country;

import org.jspecify.annotations.NullMarked;

/** From a request to facts, or to a list of everything that is wrong with it. */
@NullMarked
package org.muster.reporting.intake;

import org.jspecify.annotations.NullMarked;

/** What is taken, what is refused, and that nothing is half taken. */
@NullMarked
package org.muster.reporting.intake;

import org.jspecify.annotations.NullMarked;

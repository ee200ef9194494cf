/** The pages: what a country office, a representative, a specialist and headquarters see and do. */
@NullMarked
package org.muster.console;

import org.jspecify.annotations.NullMarked;

/** Which regional office of IOM stands behind a country office, and how sure that is. */
@NullMarked
package org.muster.contract.region;

import org.jspecify.annotations.NullMarked;

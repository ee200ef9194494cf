/** How every service speaks to its store. */
@NullMarked
package org.muster.contract.store;

import org.jspecify.annotations.NullMarked;

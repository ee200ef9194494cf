/** The one JSON mapping of everything that crosses a wire or is stored. */
@NullMarked
package org.muster.contract.json;

import org.jspecify.annotations.NullMarked;

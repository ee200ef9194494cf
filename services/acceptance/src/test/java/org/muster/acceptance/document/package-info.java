/** Pages of the documentation that the code can hold to their word. */
@NullMarked
package org.muster.acceptance.document;

import org.jspecify.annotations.NullMarked;

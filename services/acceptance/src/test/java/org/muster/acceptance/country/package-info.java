/** The country page and the report form, in a real browser on the whole product. */
@NullMarked
package org.muster.acceptance.country;

import org.jspecify.annotations.NullMarked;

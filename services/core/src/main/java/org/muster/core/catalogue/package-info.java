/** The rules as data, each with its source and date. */
@NullMarked
package org.muster.core.catalogue;

import org.jspecify.annotations.NullMarked;

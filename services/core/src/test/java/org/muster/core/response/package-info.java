/** Sentences about surge. */
@NullMarked
package org.muster.core.response;

import org.jspecify.annotations.NullMarked;

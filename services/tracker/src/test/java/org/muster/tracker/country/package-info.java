/** The stored documents, tried on a real store. */
@NullMarked
package org.muster.tracker.country;

import org.jspecify.annotations.NullMarked;

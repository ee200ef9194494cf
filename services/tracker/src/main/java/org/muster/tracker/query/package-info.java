/** What others ask of the tracker. */
@NullMarked
package org.muster.tracker.query;

import org.jspecify.annotations.NullMarked;

/** The directory as this service needs it: a view of the compacted topic. */
@NullMarked
package org.muster.notifier.people;

import org.jspecify.annotations.NullMarked;

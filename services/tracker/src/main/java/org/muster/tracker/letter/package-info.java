/** What was set aside because it could not be read or told, by any service, until it is settled. */
@NullMarked
package org.muster.tracker.letter;

import org.jspecify.annotations.NullMarked;

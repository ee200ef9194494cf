/** The reminders of whoever is signed in. */
@NullMarked
package org.muster.console.inbox;

import org.jspecify.annotations.NullMarked;

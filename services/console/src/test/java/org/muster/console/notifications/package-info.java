/** The form of the own notifications. */
@NullMarked
package org.muster.console.notifications;

import org.jspecify.annotations.NullMarked;

/** What somebody gets, how and when: the own choice. */
@NullMarked
package org.muster.console.notifications;

import org.jspecify.annotations.NullMarked;

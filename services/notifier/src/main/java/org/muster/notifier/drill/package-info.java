/** Fire drills: started by somebody, told as reminders are, answered, and over after a while. */
@NullMarked
package org.muster.notifier.drill;

import org.jspecify.annotations.NullMarked;

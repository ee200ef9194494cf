/** Answers to reminders: recorded in the name of whoever gives them, from a mail or the inbox. */
@NullMarked
package org.muster.console.answer;

import org.jspecify.annotations.NullMarked;

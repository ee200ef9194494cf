/**
 * Folds every country's facts into its situation, emits the reminders that follow, and answers
 * where countries stand.
 */
@NullMarked
package org.muster.tracker;

import org.jspecify.annotations.NullMarked;

/**
 * Holds core to what it is: functions of facts, catalogue, directory and time, and of nothing else.
 */
@NullMarked
package org.muster.core.purity;

import org.jspecify.annotations.NullMarked;

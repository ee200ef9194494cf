/** How each kind of reminder goes: its steps, whom they reach, and what keeps it quiet. */
@NullMarked
package org.muster.core.policy;

import org.jspecify.annotations.NullMarked;

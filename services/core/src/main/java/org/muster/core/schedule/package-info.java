/** Who of IOM is expected at which meeting. */
@NullMarked
package org.muster.core.schedule;

import org.jspecify.annotations.NullMarked;

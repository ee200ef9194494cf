@NullMarked
package org.muster.core.meeting;

import org.jspecify.annotations.NullMarked;

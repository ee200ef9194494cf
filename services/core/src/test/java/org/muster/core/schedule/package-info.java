@NullMarked
package org.muster.core.schedule;

import org.jspecify.annotations.NullMarked;

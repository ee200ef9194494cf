@NullMarked
package org.muster.console.live;

import org.jspecify.annotations.NullMarked;

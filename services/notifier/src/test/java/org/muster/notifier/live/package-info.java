@NullMarked
package org.muster.notifier.live;

import org.jspecify.annotations.NullMarked;

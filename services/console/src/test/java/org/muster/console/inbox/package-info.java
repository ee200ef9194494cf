@NullMarked
package org.muster.console.inbox;

import org.jspecify.annotations.NullMarked;

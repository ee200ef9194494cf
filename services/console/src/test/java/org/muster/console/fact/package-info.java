@NullMarked
package org.muster.console.fact;

import org.jspecify.annotations.NullMarked;

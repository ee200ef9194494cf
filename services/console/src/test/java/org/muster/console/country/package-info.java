@NullMarked
package org.muster.console.country;

import org.jspecify.annotations.NullMarked;

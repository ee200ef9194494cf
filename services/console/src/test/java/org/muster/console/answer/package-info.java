@NullMarked
package org.muster.console.answer;

import org.jspecify.annotations.NullMarked;

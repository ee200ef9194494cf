@NullMarked
package org.muster.console.people;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.muster.console.accounts;

import org.jspecify.annotations.NullMarked;

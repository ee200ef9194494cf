@NullMarked
package org.muster.console.account;

import org.jspecify.annotations.NullMarked;

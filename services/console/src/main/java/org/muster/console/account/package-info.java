/** Who may sign in, as what, and for which countries. */
@NullMarked
package org.muster.console.account;

import org.jspecify.annotations.NullMarked;

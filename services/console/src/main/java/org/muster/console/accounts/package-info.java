/** The pages of accounts: those an administrator keeps, and one's own with its tokens. */
@NullMarked
package org.muster.console.accounts;

import org.jspecify.annotations.NullMarked;

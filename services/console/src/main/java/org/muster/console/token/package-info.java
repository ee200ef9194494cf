/** API tokens that people made for their scripts, and their revocation. */
@NullMarked
package org.muster.console.token;

import org.jspecify.annotations.NullMarked;

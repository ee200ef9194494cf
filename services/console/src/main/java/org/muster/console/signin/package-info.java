/** The door of the pages: signing in and out, and what every answer carries for the browser. */
@NullMarked
package org.muster.console.signin;

import org.jspecify.annotations.NullMarked;

/** A real browser for the page tests, found or fetched by the build itself. */
@NullMarked
package org.muster.acceptance.browser;

import org.jspecify.annotations.NullMarked;

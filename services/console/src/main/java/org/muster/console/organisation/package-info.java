/** How IOM is organised, on a page. */
@NullMarked
package org.muster.console.organisation;

import org.jspecify.annotations.NullMarked;

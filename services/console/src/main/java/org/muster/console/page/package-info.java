/** What all pages share: words, layout, files, and how a refusal looks. */
@NullMarked
package org.muster.console.page;

import org.jspecify.annotations.NullMarked;

/** Bringing an office's spreadsheet: upload, what it would bring, confirmation. */
@NullMarked
package org.muster.console.imports;

import org.jspecify.annotations.NullMarked;

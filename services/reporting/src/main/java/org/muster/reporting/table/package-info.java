/**
 * From an office's spreadsheet to facts, line by line, and what is doubted or refused on the way.
 */
@NullMarked
package org.muster.reporting.table;

import org.jspecify.annotations.NullMarked;

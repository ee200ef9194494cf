/** People, put and erased. */
@NullMarked
package org.muster.reporting.directory;

import org.jspecify.annotations.NullMarked;

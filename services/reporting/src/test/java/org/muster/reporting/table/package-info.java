@NullMarked
package org.muster.reporting.table;

import org.jspecify.annotations.NullMarked;

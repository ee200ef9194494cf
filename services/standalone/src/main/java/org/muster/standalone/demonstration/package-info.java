/** The demonstration: two dated crises and invented people, loaded into an empty data directory. */
@NullMarked
package org.muster.standalone.demonstration;

import org.jspecify.annotations.NullMarked;

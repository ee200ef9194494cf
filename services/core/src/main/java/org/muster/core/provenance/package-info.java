/**
 * How well something is founded: the mark that follows a fact to everything that is shown of it.
 */
@NullMarked
package org.muster.core.provenance;

import org.jspecify.annotations.NullMarked;

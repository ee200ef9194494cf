/**
 * Facts on the wire: what a report looks like, its wire names and versions, and the envelope in the
 * log.
 */
@NullMarked
package org.muster.contract.fact;

import org.jspecify.annotations.NullMarked;

/**
 * A document store in the process that speaks MongoDB's wire protocol and keeps its data on disk.
 */
@NullMarked
package org.muster.embedded.store;

import org.jspecify.annotations.NullMarked;

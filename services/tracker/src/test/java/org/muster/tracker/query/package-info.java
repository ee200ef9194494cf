/** Questions, tried over HTTP. */
@NullMarked
package org.muster.tracker.query;

import org.jspecify.annotations.NullMarked;

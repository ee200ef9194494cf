/** What the tests of the tracker start from: the service on a real broker and store, and facts. */
@NullMarked
package org.muster.tracker.given;

import org.jspecify.annotations.NullMarked;

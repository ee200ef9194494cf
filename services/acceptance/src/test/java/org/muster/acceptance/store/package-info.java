/** What Muster uses of MongoDB, tried on the embedded store and on a real server. */
@NullMarked
package org.muster.acceptance.store;

import org.jspecify.annotations.NullMarked;

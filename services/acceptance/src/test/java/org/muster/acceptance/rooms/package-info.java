/** Which room may know which, and what holds in all of them; each rule with a breach it finds. */
@NullMarked
package org.muster.acceptance.rooms;

import org.jspecify.annotations.NullMarked;

/** Ports of the loopback interface: the asked one or a free one, or a sentence saying why not. */
@NullMarked
package org.muster.embedded.port;

import org.jspecify.annotations.NullMarked;

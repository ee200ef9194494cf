/** Real servers in containers, where a Docker engine can give them. */
@NullMarked
package org.muster.acceptance.docker;

import org.jspecify.annotations.NullMarked;

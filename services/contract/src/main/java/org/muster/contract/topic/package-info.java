/** The topics of the log and who keeps what in them. */
@NullMarked
package org.muster.contract.topic;

import org.jspecify.annotations.NullMarked;

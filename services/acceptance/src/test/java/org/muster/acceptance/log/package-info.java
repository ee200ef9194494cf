/** What Muster uses of Kafka, tried on the embedded broker and on a real one. */
@NullMarked
package org.muster.acceptance.log;

import org.jspecify.annotations.NullMarked;

/** A real Kafka broker in the process that keeps its records on disk. */
@NullMarked
package org.muster.embedded.broker;

import org.jspecify.annotations.NullMarked;

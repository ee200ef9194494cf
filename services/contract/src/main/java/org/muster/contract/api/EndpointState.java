package org.muster.contract.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How it goes with somebody's endpoint.
 *
 * @param goneAt when it said that it is gone (410), since when nothing is sent there; null when it
 *     did not, or there is none
 */
public record EndpointState(@Nullable Instant goneAt) {}

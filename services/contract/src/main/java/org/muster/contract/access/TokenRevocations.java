package org.muster.contract.access;

/**
 * Which tokens somebody has revoked. A service that does not keep accounts asks the one that does.
 */
public interface TokenRevocations {
    boolean revoked(String tokenId);
}

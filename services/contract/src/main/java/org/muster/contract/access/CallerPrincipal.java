package org.muster.contract.access;

/** A principal of any kind (session, token, service) that knows who is calling. */
public interface CallerPrincipal {
    Caller caller();
}

package org.muster.notifier.recipient;

import org.muster.contract.person.Endpoint;
import org.muster.contract.person.Person;

/** What the resolver asks about where programs and teams hear. */
@FunctionalInterface
public interface Endpoints {
    /** Whether a person has an endpoint of a kind to which something can be sent. */
    boolean reaches(Person person, Endpoint.Kind kind);
}

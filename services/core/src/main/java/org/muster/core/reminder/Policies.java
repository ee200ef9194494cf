package org.muster.core.reminder;

import java.time.Instant;
import java.util.Map;
import org.muster.core.catalogue.Catalogue;
import org.muster.core.policy.About;
import org.muster.core.policy.Notices;
import org.muster.core.policy.Policy;
import org.muster.core.policy.ReminderKind;
import org.muster.core.situation.Situation;

/** How reminders go in a country: as it says itself, else as the catalogue does. */
record Policies(Notices said, Map<ReminderKind, Policy> usual) {

    static Policies of(Situation situation, Catalogue catalogue) {
        return new Policies(situation.notices(), catalogue.policies());
    }

    /** The policy of what begins at an instant. */
    Policy of(Matter matter, Instant begun) {
        About about = matter.about();
        return said.policy(about.kind(), about.structure(), begun, usual);
    }
}

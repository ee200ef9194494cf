package org.muster.console.report;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.muster.contract.access.Caller;
import org.muster.contract.access.Role;
import org.muster.core.country.CountryCode;
import org.muster.core.duty.Duty;

/**
 * What a page offers to whoever is signed in. It only hides what the services would refuse anyway.
 */
public final class Rights {
    private static final Set<String> ANSWERS =
            Set.of("confirmed", "contacted", "resumed", "attended", "missed");

    private final Caller caller;
    private final CountryCode country;

    public Rights(Caller caller, CountryCode country) {
        this.caller = caller;
        this.country = country;
    }

    /** Whether everything may be reported. */
    public boolean reports() {
        return caller.mayReport(country);
    }

    /** Whether facts may be brought back with their author and times. */
    public boolean restores() {
        return caller.administers();
    }

    /** Whether at least the own duties may be answered for. */
    public boolean answers() {
        return caller.mayAnswer(country);
    }

    /** Whether this kind of report about this duty is offered. */
    public boolean may(String what, @Nullable Duty duty) {
        return reports()
                || (answers() && ANSWERS.contains(what) && duty != null && caller.sitsAt(duty));
    }

    /** Whether the caller in person sits at the table of a duty. */
    boolean sitsAt(Duty duty) {
        return caller.sitsAt(duty);
    }

    /** Whether this kind of report is among those of the role, whatever it is about. */
    public boolean kind(Kind kind) {
        return reports() || (answers() && (ANSWERS.contains(kind.what()) || kind == Kind.ABSENT));
    }

    /** Whether a fact that this account reported may be corrected or taken back. */
    public boolean amends(String author) {
        return reports() || (answers() && caller.account().value().equals(author));
    }

    /** Whether the caller may only speak of its own absence. */
    public boolean ownAbsenceOnly() {
        return caller.role() == Role.REPRESENTATIVE;
    }

    /** The person of the account, if it has one. */
    public @Nullable String person() {
        return caller.person() == null ? null : caller.person().value();
    }
}

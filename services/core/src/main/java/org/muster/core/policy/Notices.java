package org.muster.core.policy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.muster.core.structure.StructureId;

/**
 * What a country says about its reminders, and about when they may come.
 *
 * @param acknowledgements in the order of their beginning
 * @param silences in the order of their beginning
 * @param policies in the order of their beginning
 * @param week when the office works; null: nothing was said about it
 */
public record Notices(
        List<Acknowledgement> acknowledgements,
        List<Silence> silences,
        List<LocalPolicy> policies,
        @Nullable OfficeWeek week) {
    public static final Notices NONE = new Notices(List.of(), List.of(), List.of(), null);

    public Notices {
        acknowledgements = List.copyOf(acknowledgements);
        silences = List.copyOf(silences);
        policies = List.copyOf(policies);
    }

    /**
     * The policy for a kind of reminder that begins at an instant: what was said last before it of
     * the structure, else of the kind, else the catalogue's.
     */
    public Policy policy(
            ReminderKind kind,
            @Nullable StructureId structure,
            Instant begun,
            Map<ReminderKind, Policy> catalogue) {
        Policy own = structure == null ? null : said(kind, structure, begun);
        Policy general = own == null ? said(kind, null, begun) : own;
        return general == null ? Objects.requireNonNull(catalogue.get(kind)) : general;
    }

    private @Nullable Policy said(ReminderKind kind, @Nullable StructureId of, Instant begun) {
        for (LocalPolicy p : policies.reversed())
            if (p.kind() == kind && Objects.equals(p.structure(), of) && !p.since().isAfter(begun))
                return p.policy();
        return null;
    }
}

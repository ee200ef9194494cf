package org.muster.core.policy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
        return own(kind, structure, begun)
                .or(() -> own(kind, null, begun))
                .map(LocalPolicy::policy)
                .orElseGet(() -> Objects.requireNonNull(catalogue.get(kind)));
    }

    /**
     * What was said last of a kind by an instant, unless that it is as usual again.
     *
     * @param structure of that table alone; null: of all
     */
    public Optional<LocalPolicy> own(
            ReminderKind kind, @Nullable StructureId structure, Instant at) {
        return policies.reversed().stream()
                .filter(p -> p.kind() == kind && Objects.equals(p.structure(), structure))
                .filter(p -> !p.since().isAfter(at))
                .findFirst()
                .filter(p -> p.policy() != null);
    }
}

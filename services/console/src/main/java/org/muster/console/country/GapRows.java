package org.muster.console.country;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.console.fact.People;
import org.muster.console.fact.Tables;
import org.muster.console.page.Say;
import org.muster.console.report.Rights;
import org.muster.contract.api.RemindersView;
import org.muster.contract.reminder.Delivery;
import org.muster.core.catalogue.Obligation;
import org.muster.core.duty.Duty;
import org.muster.core.duty.Gap;
import org.muster.core.duty.GapReason;
import org.muster.core.policy.ReminderKind;
import org.muster.core.reminder.Reminder;

/** What is missing, the mandatory seats first, then the empty ones, then the longest. */
final class GapRows {
    private static final Comparator<GapRow> ORDER =
            Comparator.comparing(GapRow::mandatory)
                    .reversed()
                    .thenComparing(GapRow::encouraged)
                    .thenComparing(g -> !g.reason().emptySeat())
                    .thenComparing(GapRow::since)
                    .thenComparing(GapRow::structure);

    private final Tables tables;
    private final People people;
    private final RemindersView reminders;
    private final List<Delivery> deliveries;
    private final Rights rights;
    private final Say say;

    GapRows(
            Tables tables,
            People people,
            RemindersView reminders,
            List<Delivery> deliveries,
            Rights rights,
            Say say) {
        this.tables = tables;
        this.people = people;
        this.reminders = reminders;
        this.deliveries = deliveries;
        this.rights = rights;
        this.say = say;
    }

    List<GapRow> of(List<Duty> duties) {
        List<GapRow> rows = new ArrayList<>();
        for (Duty duty : duties) for (Gap gap : duty.gaps()) rows.add(row(duty, gap));
        rows.sort(ORDER);
        return rows;
    }

    private GapRow row(Duty duty, Gap gap) {
        String what = remedy(gap.reason());
        return new GapRow(
                duty.structure().value(),
                tables.shortName(duty.structure()),
                tables.fullName(duty.structure()),
                gap.reason(),
                duty.obligation() == Obligation.MANDATORY,
                !duty.required(),
                gap.since(),
                reminded(duty, gap),
                what,
                rights.may(what, duty));
    }

    private static String remedy(GapReason reason) {
        return switch (reason) {
            case NOBODY_SEATED,
                    ONLY_AN_OBSERVER_SEATED,
                    HOLDER_AWAY_WITHOUT_ALTERNATE,
                    BELOW_THE_LEVEL_OF_THE_GUIDANCE ->
                    "assigned";
            case WITHOUT_DESIGNATION -> "designated";
            case CONVENER_UNKNOWN -> "described";
            case NOT_CONFIRMED -> "confirmed";
        };
    }

    private @Nullable String reminded(Duty duty, Gap gap) {
        ReminderKind kind =
                switch (gap.reason()) {
                    case NOBODY_SEATED, ONLY_AN_OBSERVER_SEATED, HOLDER_AWAY_WITHOUT_ALTERNATE ->
                            ReminderKind.SEAT_EMPTY;
                    case NOT_CONFIRMED -> ReminderKind.STATUS_OUTDATED;
                    case CONVENER_UNKNOWN -> ReminderKind.KEEP_IN_TOUCH;
                    case BELOW_THE_LEVEL_OF_THE_GUIDANCE, WITHOUT_DESIGNATION -> null;
                };
        if (kind == null) return null;
        String told =
                first(reminders.emitted(), duty, kind)
                        .filter(r -> !r.dueAt().isBefore(gap.since()))
                        .flatMap(this::told)
                        .orElse("");
        String next =
                first(reminders.upcoming(), duty, kind)
                        .map(r -> say.text("gap.next", say.day(r.dueAt())))
                        .orElse("");
        String both = (told + " " + next).strip();
        return both.isEmpty() ? null : both;
    }

    /** Whom the notifier told, else whom the reminder names first. */
    private Optional<String> told(Reminder reminder) {
        Optional<Delivery> delivered =
                deliveries.stream()
                        .filter(d -> d.reminder().equals(reminder.id()) && d.person() != null)
                        .findFirst();
        return delivered
                .map(Delivery::person)
                .or(() -> reminder.candidates().stream().findFirst().map(c -> c.person()))
                .map(
                        p ->
                                say.text(
                                        "gap.told",
                                        people.name(p),
                                        say.day(
                                                delivered
                                                        .map(Delivery::at)
                                                        .orElse(reminder.dueAt()))));
    }

    private static Optional<Reminder> first(List<Reminder> all, Duty duty, ReminderKind kind) {
        return all.stream()
                .filter(r -> r.kind() == kind && duty.structure().equals(r.structure()))
                .findFirst();
    }
}

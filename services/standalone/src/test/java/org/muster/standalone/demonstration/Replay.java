package org.muster.standalone.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.muster.contract.catalogue.CatalogueYaml;
import org.muster.core.catalogue.Catalogue;
import org.muster.core.country.CountryCode;
import org.muster.core.duty.Duties;
import org.muster.core.duty.Duty;
import org.muster.core.duty.Gap;
import org.muster.core.duty.GapReason;
import org.muster.core.fact.Fact;
import org.muster.core.fact.Subject;
import org.muster.core.policy.ReminderKind;
import org.muster.core.reminder.Reminder;
import org.muster.core.reminder.ReminderId;
import org.muster.core.reminder.ReminderPlan;
import org.muster.core.situation.KnownFacts;
import org.muster.core.situation.Situation;
import org.muster.core.situation.Standing;
import org.muster.core.structure.Structure;
import org.muster.core.structure.StructureId;

/**
 * A country whose clock moves day by day: what was reported that day is learned, what is due in the
 * evening is emitted, once.
 */
final class Replay {
    private static final Catalogue CATALOGUE = CatalogueYaml.bundled();

    private final CountryCode country;
    private final List<Fact> facts;
    private final List<Fact> known = new ArrayList<>();
    private final Map<ReminderId, Reminder> emitted = new LinkedHashMap<>();
    private Standing standing;
    private Instant now;

    Replay(String alpha3, LocalDate start) {
        this(alpha3, start, Demonstration.facts());
    }

    /** A country's part of any facts. */
    Replay(String alpha3, LocalDate start, List<Fact> all) {
        country = CountryCode.of(alpha3);
        facts = all.stream().filter(f -> f.country().equals(country)).toList();
        standing = Standing.unknown(country);
        now = evening(start.minusDays(1));
        tick(now);
    }

    /** Lives every day up to the evening of this one. */
    Replay until(String day) {
        Instant end = evening(LocalDate.parse(day));
        while (now.isBefore(end)) {
            now = evening(LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(1));
            tick(now);
        }
        return this;
    }

    /** Learns a fact beside those of the demonstration. */
    void learn(Fact fact) {
        known.add(fact);
        standing = Standing.of(country, known, now);
        emit();
    }

    Instant now() {
        return now;
    }

    /** What is reported of the country, in the order in which it is learned. */
    List<Fact> facts() {
        return facts;
    }

    List<Duty> duties() {
        return new Duties(situation(), CATALOGUE).at(now);
    }

    Situation situation() {
        return standing.situation();
    }

    /** The situation folded at once from all that is known by now. */
    Situation refolded() {
        return Standing.of(country, known, now).situation();
    }

    Structure structure(String id) {
        Structure structure = situation().structures().get(new StructureId(id));
        if (structure == null) throw new AssertionError("no structure " + id + " at " + now);
        return structure;
    }

    @Nullable Duty duty(String id) {
        return new Duties(situation(), CATALOGUE).of(structure(id), now).orElse(null);
    }

    List<GapReason> gaps(String id) {
        Duty duty = duty(id);
        return duty == null ? List.of() : duty.gaps().stream().map(Gap::reason).toList();
    }

    List<Reminder> emitted(ReminderKind kind) {
        return emitted.values().stream().filter(r -> r.kind() == kind).toList();
    }

    List<Reminder> emitted(ReminderKind kind, String structure) {
        StructureId id = new StructureId(structure);
        return emitted(kind).stream().filter(r -> id.equals(r.structure())).toList();
    }

    private void tick(Instant evening) {
        List<Fact> fresh =
                facts.stream()
                        .filter(f -> !f.recordedAt().isAfter(evening) && !known.contains(f))
                        .toList();
        known.addAll(fresh);
        standing = standing.with(fresh, everything(), evening);
        emit();
    }

    private KnownFacts everything() {
        return new KnownFacts() {
            @Override
            public Collection<Fact> all() {
                return known;
            }

            @Override
            public Collection<Fact> about(Set<Subject> subjects) {
                return known;
            }
        };
    }

    private void emit() {
        for (Reminder r : new ReminderPlan(situation(), CATALOGUE).due(now))
            emitted.putIfAbsent(r.id(), r);
    }

    private static Instant evening(LocalDate day) {
        return day.atTime(20, 0).toInstant(ZoneOffset.UTC);
    }
}

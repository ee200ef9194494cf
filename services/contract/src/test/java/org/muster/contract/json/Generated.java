package org.muster.contract.json;

import java.lang.reflect.Field;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.instancio.Instancio;
import org.instancio.InstancioApi;
import org.instancio.Random;
import org.instancio.Select;
import org.instancio.settings.Keys;
import org.instancio.settings.Settings;
import org.jspecify.annotations.Nullable;
import org.muster.contract.fact.SampleEvents;
import org.muster.core.catalogue.Text;
import org.muster.core.country.CountryCode;
import org.muster.core.country.Language;
import org.muster.core.crisis.CrisisId;
import org.muster.core.crisis.GlideNumber;
import org.muster.core.duty.GapReason;
import org.muster.core.duty.Holder;
import org.muster.core.fact.AuthorId;
import org.muster.core.fact.Event;
import org.muster.core.fact.FactId;
import org.muster.core.identity.PersonId;
import org.muster.core.policy.Escalation;
import org.muster.core.policy.Policy;
import org.muster.core.policy.Reach;
import org.muster.core.policy.ReminderKind;
import org.muster.core.policy.SilenceId;
import org.muster.core.policy.Urgency;
import org.muster.core.policy.WorkingWeek;
import org.muster.core.reminder.Reminder;
import org.muster.core.reminder.ReminderId;
import org.muster.core.representation.PostId;
import org.muster.core.representation.RoleCode;
import org.muster.core.response.ActionCode;
import org.muster.core.response.SurgeId;
import org.muster.core.structure.LocalName;
import org.muster.core.structure.MeetingRhythm;
import org.muster.core.structure.PlatformCode;
import org.muster.core.structure.SectorCode;
import org.muster.core.structure.StructureId;
import org.muster.core.structure.StructureState;

/** Values of the domain made up at random, the same ones for the same seed. */
final class Generated {
    private static final Map<Class<?>, Function<Random, Object>> SCALARS =
            Map.ofEntries(
                    Map.entry(CountryCode.class, r -> CountryCode.of(r.oneOf("SDN", "TUR", "XKX"))),
                    Map.entry(CrisisId.class, r -> new CrisisId(id(r))),
                    Map.entry(StructureId.class, r -> new StructureId(id(r))),
                    Map.entry(PlatformCode.class, r -> new PlatformCode(id(r))),
                    Map.entry(SectorCode.class, r -> new SectorCode(id(r))),
                    Map.entry(PersonId.class, r -> new PersonId(id(r))),
                    Map.entry(PostId.class, r -> new PostId(id(r))),
                    Map.entry(RoleCode.class, r -> new RoleCode(id(r))),
                    Map.entry(ActionCode.class, r -> new ActionCode(id(r))),
                    Map.entry(SurgeId.class, r -> new SurgeId(id(r))),
                    Map.entry(FactId.class, r -> new FactId(id(r))),
                    Map.entry(AuthorId.class, r -> new AuthorId(id(r))),
                    Map.entry(ReminderId.class, r -> new ReminderId(id(r))),
                    Map.entry(GlideNumber.class, r -> new GlideNumber("EQ " + id(r))),
                    Map.entry(
                            MeetingRhythm.class,
                            r -> new MeetingRhythm("FREQ=WEEKLY;INTERVAL=" + r.intRange(1, 9))),
                    Map.entry(
                            Text.class,
                            r -> new Text(Map.of(Language.EN, id(r), Language.FR, id(r)))),
                    Map.entry(SilenceId.class, r -> new SilenceId(id(r))),
                    Map.entry(Policy.class, Generated::policy),
                    Map.entry(WorkingWeek.class, Generated::week),
                    Map.entry(Duration.class, r -> Duration.ofMinutes(r.intRange(60, 90_000))),
                    Map.entry(ZoneId.class, r -> ZoneId.of(r.oneOf("Africa/Juba", "Asia/Kabul"))),
                    Map.entry(LocalName.class, r -> new LocalName("fr", "x" + id(r))),
                    Map.entry(ReminderKind.class, r -> r.oneOf(ReminderKind.allPlanned())),
                    Map.entry(Event.class, Generated::event),
                    Map.entry(StructureState.class, Generated::state),
                    Map.entry(Holder.class, Generated::holder));

    /**
     * Sets of words have few members, and what is made up lies deep; what cannot be made up fails.
     */
    private static final Settings SETTINGS =
            Settings.create()
                    .set(Keys.COLLECTION_MIN_SIZE, 1)
                    .set(Keys.COLLECTION_MAX_SIZE, 2)
                    .set(Keys.MAP_MIN_SIZE, 1)
                    .set(Keys.MAP_MAX_SIZE, 2)
                    .set(Keys.MAX_DEPTH, 12)
                    .set(Keys.FAIL_ON_ERROR, true);

    private Generated() {}

    /** A value in which each optional component is there or not. */
    static <T> T of(Class<T> type, long seed) {
        InstancioApi<T> api =
                Instancio.of(type)
                        .withSettings(SETTINGS)
                        .withSeed(seed)
                        .lenient()
                        .withNullable(Select.fields(Generated::optional));
        // what is meant is no drill; one of those is read back by a test of its own
        api = api.set(Select.field(Reminder.class, "drill"), null);
        for (var scalar : SCALARS.entrySet())
            api = api.supply(Select.all(scalar.getKey()), r -> scalar.getValue().apply(r));
        return api.create();
    }

    private static boolean optional(Field field) {
        return field.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static String id(Random random) {
        return random.upperCaseAlphabetic(1) + "-" + random.alphanumeric(random.intRange(1, 30));
    }

    private static Instant instant(Random random) {
        return Instant.ofEpochSecond(
                random.longRange(0, 2_000_000_000), random.intRange(0, 999_999_999));
    }

    private static @Nullable Instant maybe(Random random) {
        return random.trueOrFalse() ? instant(random) : null;
    }

    private static Event event(Random random) {
        List<Event> events = new ArrayList<>(SampleEvents.byName().values());
        return random.oneOf(events);
    }

    private static Policy policy(Random random) {
        return new Policy(
                List.of(
                        new Escalation(Duration.ZERO, random.oneOf(Reach.values())),
                        new Escalation(Duration.ofDays(2), random.oneOf(Reach.values()))),
                random.trueOrFalse() ? Duration.ofDays(random.intRange(1, 30)) : null,
                random.oneOf(Urgency.values()),
                Duration.ofHours(random.intRange(1, 300)),
                random.trueOrFalse() ? List.of() : List.of(Duration.ofDays(1)));
    }

    private static WorkingWeek week(Random random) {
        boolean hours = random.trueOrFalse();
        return new WorkingWeek(
                List.of(random.oneOf(DayOfWeek.values())),
                hours ? LocalTime.of(8, 30) : null,
                hours ? LocalTime.of(16, 0) : null);
    }

    private static StructureState state(Random random) {
        return switch (random.intRange(0, 5)) {
            case 2 -> new StructureState.Proposed(instant(random), "asked for");
            case 3 -> new StructureState.InTransition(instant(random), "plan", maybe(random));
            case 4 -> new StructureState.Merged(instant(random), new StructureId(id(random)), "");
            case 0 -> new StructureState.Active(instant(random), maybe(random), instant(random));
            case 1 -> new StructureState.Suspended(instant(random), "why", maybe(random));
            default -> new StructureState.Closed(instant(random), "");
        };
    }

    private static Holder holder(Random random) {
        if (random.trueOrFalse()) return new Holder.Empty(random.oneOf(GapReason.values()));
        return new Holder.Held(
                new PersonId(id(random)),
                random.oneOf(Holder.Because.values()),
                random.trueOrFalse() ? new PostId(id(random)) : null,
                random.trueOrFalse() ? new PersonId(id(random)) : null);
    }
}

package org.muster.notifier.drill;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.muster.contract.access.Callers;
import org.muster.contract.api.DrillApi;
import org.muster.contract.api.DrillPerson;
import org.muster.contract.api.DrillStart;
import org.muster.contract.api.DrillView;
import org.muster.contract.api.FieldProblem;
import org.muster.contract.api.Refused;
import org.muster.contract.reminder.ReminderCodec;
import org.muster.contract.topic.Topics;
import org.muster.core.country.CountryCode;
import org.muster.core.drill.Drill;
import org.muster.core.policy.Urgency;
import org.muster.core.reminder.Reminder;
import org.muster.core.reminder.ReminderId;
import org.muster.notifier.NotifierSettings;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Starts, shows and ends drills. The log is told of one before anything else is. */
@RestController
class DrillController implements DrillApi {
    private static final String ANOTHER_IS_ON =
            "A drill of this country is on; end it before another starts";

    private final Roster roster;
    private final Drills drills;
    private final Views views;
    private final KafkaTemplate<String, byte[]> kafka;
    private final ApplicationEventPublisher events;
    private final NotifierSettings settings;
    private final Clock clock;

    DrillController(
            Roster roster,
            Drills drills,
            Views views,
            KafkaTemplate<String, byte[]> kafka,
            ApplicationEventPublisher events,
            NotifierSettings settings,
            Clock clock) {
        this.roster = roster;
        this.drills = drills;
        this.views = views;
        this.kafka = kafka;
        this.events = events;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public List<DrillPerson> people(@PathVariable String country) {
        return views.before(roster.of(allowed(country)));
    }

    @Override
    public DrillView start(@PathVariable String country, @RequestBody DrillStart start) {
        CountryCode code = allowed(country);
        ReminderId id = ReminderId.ofDrill(code, start.start());
        return views.of(drills.find(id.value()).orElseGet(() -> begin(code, id, start)));
    }

    private Kept begin(CountryCode code, ReminderId id, DrillStart start) {
        Instant now = clock.instant();
        if (start.urgency() == Urgency.QUIET)
            throw wrong("urgency", "must be ORDINARY or URGENT: nobody waits for a quiet drill");
        String note = note(start.note());
        if (drills.of(code).stream().anyMatch(d -> d.on(now))) throw conflict(ANOTHER_IS_ON);
        Roster.Asked asked = roster.of(code);
        if (asked.seats().isEmpty())
            throw conflict("Nobody whom the directory knows fills a seat in this country");
        Drill drill =
                new Drill(
                        Callers.current().account(),
                        note,
                        now.plus(settings.drillLasts()),
                        asked.seats());
        Reminder reminder = Reminder.of(id, code, drill, start.urgency(), now, asked.names());
        try {
            kafka.send(Topics.REMINDERS, code.alpha3(), ReminderCodec.write(reminder, now)).join();
        } catch (KafkaException | CompletionException away) {
            throw Refused.unavailable("The drill cannot be recorded now; nobody was told");
        }
        return drills.begun(reminder, now).orElseThrow(() -> conflict(ANOTHER_IS_ON));
    }

    @Override
    public List<DrillView> drills(@PathVariable String country) {
        return drills.of(allowed(country)).stream().map(views::brief).toList();
    }

    @Override
    public DrillView drill(@PathVariable String country, @PathVariable String id) {
        return views.of(find(allowed(country), id));
    }

    @Override
    public DrillView end(@PathVariable String country, @PathVariable String id) {
        Kept kept = find(allowed(country), id);
        Instant now = clock.instant();
        if (kept.on(now)) {
            drills.end(kept.id(), Callers.current().account(), now);
            events.publishEvent(new DrillOver());
        }
        return views.of(find(kept.country(), id));
    }

    private Kept find(CountryCode country, String id) {
        return drills.find(id)
                .filter(d -> d.country().equals(country))
                .orElseThrow(() -> Refused.unknown("This country has no such drill"));
    }

    private static CountryCode allowed(String country) {
        CountryCode code = Refused.country("country", country);
        Callers.require(
                Callers.current().mayReport(code), "This account may not run drills of " + code);
        return code;
    }

    private static @Nullable String note(@Nullable String given) {
        if (given == null || given.isBlank()) return null;
        String note = given.strip();
        if (note.length() > Drill.LONGEST_NOTE)
            throw wrong("note", "must have at most " + Drill.LONGEST_NOTE + " characters");
        return note;
    }

    private static Refused wrong(String field, String problem) {
        return Refused.invalid(List.of(new FieldProblem(field, problem)));
    }

    private static Refused conflict(String detail) {
        return new Refused(HttpStatus.CONFLICT, detail, List.of());
    }
}

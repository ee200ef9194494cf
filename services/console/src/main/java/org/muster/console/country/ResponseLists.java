package org.muster.console.country;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.muster.console.fact.People;
import org.muster.console.page.Say;
import org.muster.contract.api.CountryView;
import org.muster.core.catalogue.Catalogue;
import org.muster.core.catalogue.Phase;
import org.muster.core.catalogue.Tool;
import org.muster.core.checklist.ChecklistItem;
import org.muster.core.checklist.Checklists;
import org.muster.core.checklist.Deadline;
import org.muster.core.checklist.DeadlineState;
import org.muster.core.country.Countries;
import org.muster.core.crisis.Crisis;
import org.muster.core.crisis.CrisisId;
import org.muster.core.response.Progress;
import org.muster.core.response.Surge;
import org.muster.core.situation.Situation;

/** The checklists and requests for surge of a country's page, crisis by crisis. */
final class ResponseLists {
    private final Situation situation;
    private final Catalogue catalogue;
    private final List<ChecklistItem> items;
    private final Instant asOf;
    private final ZoneId zone;
    private final People people;
    private final Say say;

    ResponseLists(CountryView view, Catalogue catalogue, People people, Say say) {
        this.situation = view.situation();
        this.catalogue = catalogue;
        this.asOf = view.asOf();
        this.items = new Checklists(situation, catalogue).at(asOf);
        this.zone = Countries.zone(situation.country());
        this.people = people;
        this.say = say;
    }

    /** Of crises that go on, then of those that are over. */
    List<ResponseList> crises(List<Crisis> inOrder) {
        return inOrder.stream()
                .map(c -> new ResponseList(c, phases(c.id()), surges(c.id())))
                .filter(l -> !l.phases().isEmpty() || !l.surges().isEmpty())
                .toList();
    }

    /** What there is to be prepared for the next crisis. */
    List<PhaseList> preparedness() {
        return phases(null);
    }

    private List<PhaseList> phases(@Nullable CrisisId crisis) {
        List<PhaseList> phases = new ArrayList<>();
        for (Phase phase : Phase.values()) {
            List<ActionRow> rows =
                    items.stream()
                            .filter(i -> i.phase() == phase)
                            .filter(i -> Objects.equals(i.crisis(), crisis))
                            .map(this::row)
                            .toList();
            if (!rows.isEmpty()) phases.add(new PhaseList(phase, rows, tools(phase)));
        }
        return phases;
    }

    private List<String> tools(Phase phase) {
        return catalogue.tools().stream().filter(t -> t.phase() == phase).map(Tool::title).toList();
    }

    private ActionRow row(ChecklistItem item) {
        return new ActionRow(
                item.action().value(),
                item.crisis() == null ? null : item.crisis().value(),
                say.action(item.action()),
                say.role(item.owner()),
                item.progress(),
                said(item),
                item.deadlineState(),
                countdown(item),
                UUID.randomUUID().toString());
    }

    private String said(ChecklistItem item) {
        String progress = say.text("response.progress." + item.progress());
        if (item.progress() == Progress.OPEN || item.since() == null) return progress;
        String since = say.text("response.said", progress, say.day(item.since()));
        return item.reason() == null ? since : say.text("fact.because", since, item.reason());
    }

    private @Nullable String countdown(ChecklistItem item) {
        DeadlineState state = item.deadlineState();
        Deadline deadline = item.deadline();
        if (state == null) return null;
        if (deadline == null) return say.text("response.deadline.uncounted");
        String until = say.both(deadline.at(), zone);
        return switch (state) {
            case RUNNING, NEAR -> say.text("response.deadline.left", hoursLeft(deadline), until);
            default -> say.text("response.deadline." + state, until);
        };
    }

    /** Whole hours, the one that runs included. */
    private long hoursLeft(Deadline deadline) {
        return Math.ceilDiv(Duration.between(asOf, deadline.at()).toMinutes(), 60L);
    }

    private List<SurgeRow> surges(CrisisId crisis) {
        return situation.surges().stream()
                .filter(s -> s.crisis().equals(crisis))
                .map(this::row)
                .toList();
    }

    private SurgeRow row(Surge surge) {
        return new SurgeRow(
                surge.id().value(),
                surge.profile() == null ? surge.id().value() : surge.profile(),
                surge.requestedAt(),
                surge.approvedAt(),
                surge.arrivedAt(),
                surge.person() == null ? null : people.name(surge.person()),
                next(surge));
    }

    private static @Nullable String next(Surge surge) {
        if (surge.arrivedAt() != null) return null;
        return surge.approvedAt() == null ? "surge-approved" : "surge-arrived";
    }
}

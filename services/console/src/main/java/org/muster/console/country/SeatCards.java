package org.muster.console.country;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.muster.console.fact.People;
import org.muster.console.fact.Rhythm;
import org.muster.console.page.Say;
import org.muster.console.report.Rights;
import org.muster.contract.api.CountryView;
import org.muster.core.catalogue.Catalogue;
import org.muster.core.catalogue.Thresholds;
import org.muster.core.duty.Duty;
import org.muster.core.duty.Holder;
import org.muster.core.structure.LocalName;
import org.muster.core.structure.Structure;
import org.muster.core.structure.StructureId;
import org.muster.core.structure.StructureState;

/** Who sits where: one card for each structure. */
final class SeatCards {
    private final CountryView view;
    private final Catalogue catalogue;
    private final People people;
    private final Standings standings;
    private final Rights rights;
    private final Say say;
    private final Map<StructureId, Duty> duties = new HashMap<>();

    SeatCards(
            CountryView view,
            Catalogue catalogue,
            People people,
            Standings standings,
            Rights rights,
            Say say) {
        this.view = view;
        this.catalogue = catalogue;
        this.people = people;
        this.standings = standings;
        this.rights = rights;
        this.say = say;
        for (Duty duty : view.duties()) duties.put(duty.structure(), duty);
    }

    SeatCard card(Structure s) {
        Duty duty = duties.get(s.id());
        Holder holder = duty == null ? null : duty.holder();
        return new SeatCard(
                s.id().value(),
                say.table(s),
                say.structure(s),
                s.names().stream().map(LocalName::name).collect(Collectors.joining(" · ")),
                s.place().area() == null ? "" : s.place().area(),
                standings.state(s),
                standings.words(s),
                duty == null ? null : duty.obligation(),
                duty == null ? "" : roles(duty),
                holder instanceof Holder.Held held ? people.name(held.person()) : null,
                holder instanceof Holder.Held held ? why(held) + letter(s, held) : null,
                holder instanceof Holder.Empty empty ? empty.reason() : null,
                duty == null ? "" : observers(duty),
                s.convener() == null ? null : convener(s),
                s.state() instanceof StructureState.Suspended off ? off.lastContact() : null,
                s.state() instanceof StructureState.Suspended,
                s.rhythm() == null ? null : Rhythm.words(s.rhythm(), say),
                place(s),
                s.relevance() != null && !s.relevance().relevant() ? s.relevance().reason() : null,
                s.confirmedBy(),
                s.statusFactAt(),
                old(s),
                s.provenance(),
                Guidance.of(s, view.situation(), catalogue, say),
                s.over() ? List.of() : offers(s, duty));
    }

    private String roles(Duty duty) {
        return duty.roles().stream().map(say::role).collect(Collectors.joining(" / "));
    }

    private String observers(Duty duty) {
        return duty.observers().stream().map(people::name).collect(Collectors.joining(", "));
    }

    private String why(Holder.Held held) {
        String post =
                held.post() == null || !view.situation().posts().containsKey(held.post())
                        ? ""
                        : say.role(view.situation().posts().get(held.post()).role());
        if (held.standsInFor() == null) return say.text(SeatCard.key(held.because()), post);
        String away = people.name(held.standsInFor());
        Instant until = backAt(held);
        return until == null
                ? say.text(SeatCard.key(held.because()) + ".for", away)
                : say.text(SeatCard.key(held.because()) + ".until", away, say.day(until));
    }

    /** The reference of the letter by which the seat was delegated, where there is one (R79). */
    private String letter(Structure s, Holder.Held held) {
        return view.situation().assignments().stream()
                .filter(a -> a.structure().equals(s.id()) && a.person().equals(held.person()))
                .filter(a -> a.covers(view.asOf()) && a.delegation() != null)
                .map(a -> say.text("country.letter", String.valueOf(a.delegation())))
                .findFirst()
                .orElse("");
    }

    private @Nullable Instant backAt(Holder.Held held) {
        return view.situation().absences().stream()
                .filter(a -> a.person().equals(held.standsInFor()) && a.covers(view.asOf()))
                .map(a -> a.until())
                .max(Instant::compareTo)
                .orElse(null);
    }

    private String convener(Structure s) {
        var convener = java.util.Objects.requireNonNull(s.convener());
        return convener.contact() == null
                ? convener.organisation()
                : say.text(
                        "country.convener.contact",
                        convener.organisation(),
                        people.name(convener.contact()));
    }

    private @Nullable String place(Structure s) {
        if (s.place().dutyStation() != null) return s.place().dutyStation();
        return s.place().remote() ? say.text("country.remote") : null;
    }

    private boolean old(Structure s) {
        Thresholds limits = catalogue.thresholds();
        Duration limit =
                view.situation().inCrisis()
                        ? limits.unconfirmedInCrisis()
                        : limits.unconfirmedOtherwise();
        return s.underWay() && s.statusFactAt().plus(limit).isBefore(view.asOf());
    }

    private List<String> offers(Structure s, @Nullable Duty duty) {
        List<String> offers = new ArrayList<>();
        boolean suspended = s.state() instanceof StructureState.Suspended;
        for (String what :
                suspended ? List.of("contacted", "confirmed") : List.of("confirmed", "attended"))
            if (rights.may(what, duty)) offers.add(what);
        return offers;
    }
}

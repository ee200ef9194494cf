package org.muster.tracker.query;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.muster.contract.api.FieldProblem;
import org.muster.contract.api.Refused;
import org.muster.contract.api.TimelineEntry;
import org.muster.contract.api.TimelinePage;
import org.muster.contract.json.EventTypes;
import org.muster.core.country.CountryCode;
import org.muster.core.fact.Fact;
import org.muster.core.fact.FactId;
import org.muster.core.situation.Fate;
import org.muster.core.situation.History;
import org.muster.tracker.country.FactPages;

/** Facts and what became of them. What became of a few is decided by the amendments alone. */
record Entries(CountryCode country, FactPages facts, Instant knownAt, Instant now) {

    static List<TimelineEntry> of(History history, List<Fact> facts, Instant knownAt) {
        Map<FactId, Fate> fates = history.fates(knownAt);
        return facts.stream()
                .map(
                        f ->
                                new TimelineEntry(
                                        EventTypes.nameOf(f.event()),
                                        f,
                                        fates.getOrDefault(
                                                f.id(), new Fate(Fate.Kind.STANDS, null))))
                .toList();
    }

    /** One more than is shown is read, to know whether more follow. */
    TimelinePage page(@Nullable String before, @Nullable String from, int most) {
        List<Fact> found;
        if (from != null) found = facts.from(known("from", from), most + 1);
        else if (before != null) found = facts.before(known("before", before), most + 1);
        else found = facts.latest(now, most + 1);
        boolean more = found.size() > most;
        return page(more ? found.subList(0, most) : found, more);
    }

    TimelinePage chosen(Collection<String> ids, Collection<String> types) {
        return page(facts.chosen(ids, types), false);
    }

    private TimelinePage page(List<Fact> shown, boolean more) {
        List<Fact> amendments = facts.amendments();
        List<Fact> deciding = new ArrayList<>(amendments);
        deciding.addAll(shown);
        History history = new History(country, deciding);
        List<TimelineEntry> entries = of(history, shown, knownAt);
        Set<FactId> by =
                entries.stream()
                        .map(e -> e.fate().by())
                        .filter(Objects::nonNull)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        List<Fact> decided = amendments.stream().filter(f -> by.contains(f.id())).toList();
        return new TimelinePage(entries, of(history, decided, knownAt), more);
    }

    private Fact known(String field, String id) {
        return facts.chosen(List.of(id), List.of()).stream()
                .findFirst()
                .orElseThrow(
                        () ->
                                Refused.invalid(
                                        List.of(
                                                new FieldProblem(
                                                        field,
                                                        "must be the id of a fact of this country"))));
    }
}

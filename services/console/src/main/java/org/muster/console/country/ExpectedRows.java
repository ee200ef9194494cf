package org.muster.console.country;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.muster.console.fact.Tables;
import org.muster.console.page.Say;
import org.muster.core.catalogue.Catalogue;
import org.muster.core.catalogue.ContextRule;
import org.muster.core.expectation.Expectation;
import org.muster.core.expectation.Expectations;
import org.muster.core.expectation.Presence;
import org.muster.core.situation.Situation;
import org.springframework.ui.Model;

/** What the guidance expects in this country now, beside what is there (R11, R29). */
final class ExpectedRows {
    private final Expectations expectations;
    private final Catalogue catalogue;
    private final Tables tables;
    private final Say say;

    ExpectedRows(Situation situation, Catalogue catalogue, Tables tables, Say say) {
        this.expectations = new Expectations(situation, catalogue);
        this.catalogue = catalogue;
        this.tables = tables;
        this.say = say;
    }

    void fill(Model model, Instant now, Folds folds) {
        List<ExpectedRow> rows = expectations.at(now).stream().map(this::row).toList();
        boolean misplaced = rows.stream().anyMatch(ExpectedRow::warns);
        model.addAttribute("expected", rows);
        model.addAttribute("misplaced", misplaced);
        model.addAttribute("contextNotes", notes());
        folds.expected(
                rows.stream().filter(r -> r.presence() == Presence.EXISTS).count(),
                rows.stream().filter(r -> r.presence() != Presence.DOES_NOT_BELONG).count(),
                misplaced);
    }

    private List<String> notes() {
        return expectations.contexts().stream()
                .map(catalogue.contexts()::of)
                .filter(Objects::nonNull)
                .map((ContextRule r) -> r.note().in(say.language()))
                .toList();
    }

    private ExpectedRow row(Expectation e) {
        String platform = say.platform(e.platform());
        return new ExpectedRow(
                e.sector() == null
                        ? platform
                        : say.text("structure.sectoral", say.sector(e.sector()), platform),
                e.platform().value(),
                e.sector() == null ? "" : e.sector().value(),
                e.presence(),
                e.structures().stream()
                        .map(s -> new ExpectedRow.Link(s.value(), tables.shortName(s)))
                        .toList(),
                e.because().stream().map(say::context).collect(Collectors.joining(", ")),
                String.join(", ", e.usualLeads()),
                e.warns(),
                e.sources());
    }
}

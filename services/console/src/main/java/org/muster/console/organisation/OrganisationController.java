package org.muster.console.organisation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.muster.console.page.Say;
import org.muster.console.page.Words;
import org.muster.contract.organisation.Organisation;
import org.muster.contract.organisation.OrganisationUnit;
import org.muster.contract.organisation.UnitKind;
import org.muster.contract.region.Edition;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The units of IOM that the edition in force on a day lists. */
@Controller("consoleOrganisationController")
class OrganisationController {
    private final Organisation organisation;
    private final Words words;

    OrganisationController(Organisation organisation, Words words) {
        this.organisation = organisation;
        this.words = words;
    }

    @GetMapping("/organisation")
    String page(@RequestParam(required = false) @Nullable String on, Model model) {
        Say say = words.here();
        LocalDate day = day(on, LocalDate.ofInstant(say.now(), ZoneOffset.UTC));
        model.addAttribute("on", day);
        model.addAttribute("edition", Edition.on(day));
        model.addAttribute("editionSince", Edition.on(day).from());
        model.addAttribute("before", day.isBefore(Edition.NOVEMBER_2022.from()));
        model.addAttribute("kinds", kinds(organisation.on(day), say));
        return "console/organisation";
    }

    /** Those that belong to no other, by kind; a part of a regional office stands with its kind. */
    private static Map<UnitKind, List<UnitRow>> kinds(List<OrganisationUnit> units, Say say) {
        Map<UnitKind, List<UnitRow>> kinds = new EnumMap<>(UnitKind.class);
        for (UnitKind kind : UnitKind.values()) {
            List<UnitRow> rows =
                    units.stream()
                            .filter(u -> u.kind() == kind)
                            .filter(u -> !headquarters(kind) || u.parent() == null)
                            .map(u -> UnitRow.of(u, headquarters(kind) ? units : List.of(), say))
                            .toList();
            if (!rows.isEmpty()) kinds.put(kind, rows);
        }
        return kinds;
    }

    private static boolean headquarters(UnitKind kind) {
        return kind == UnitKind.DEPARTMENT || kind == UnitKind.DIVISION || kind == UnitKind.UNIT;
    }

    /** Nonsense means today, as on every page that can be asked for another day. */
    private static LocalDate day(@Nullable String on, LocalDate today) {
        try {
            return on == null || on.isBlank() ? today : LocalDate.parse(on.strip());
        } catch (DateTimeException e) {
            return today;
        }
    }
}

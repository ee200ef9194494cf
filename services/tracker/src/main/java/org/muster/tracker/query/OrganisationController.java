package org.muster.tracker.query;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.contract.api.FieldProblem;
import org.muster.contract.api.OrganisationApi;
import org.muster.contract.api.OrganisationView;
import org.muster.contract.api.Refused;
import org.muster.contract.organisation.Organisation;
import org.muster.contract.region.Edition;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers how IOM is organised on a day. */
@RestController
class OrganisationController implements OrganisationApi {
    private final Organisation organisation;
    private final Clock clock;

    OrganisationController(Organisation organisation, Clock clock) {
        this.organisation = organisation;
        this.clock = clock;
    }

    @Override
    public OrganisationView organisation(@RequestParam(required = false) @Nullable String on) {
        LocalDate day = on == null ? LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC) : day(on);
        return new OrganisationView(day, Edition.on(day), organisation.on(day));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw Refused.invalid(
                    List.of(new FieldProblem("on", "must be a day such as 2023-06-01")));
        }
    }
}

package org.muster.tracker.query;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.muster.contract.api.PreviewView;
import org.muster.core.catalogue.Catalogue;
import org.muster.core.country.CountryCode;
import org.muster.core.fact.Fact;
import org.muster.core.reminder.Forecast;
import org.muster.core.reminder.Reminder;
import org.muster.core.situation.Standing;
import org.muster.tracker.country.CountryStore;
import org.muster.tracker.country.FactStore;
import org.springframework.stereotype.Component;

/** What would be reminded of if some facts were so; folded aside, and kept nowhere. */
@Component
class Suppositions {
    private final CountryStore countries;
    private final FactStore facts;
    private final Forecast forecast;

    Suppositions(CountryStore countries, FactStore facts, Catalogue catalogue) {
        this.countries = countries;
        this.facts = facts;
        this.forecast = new Forecast(catalogue);
    }

    PreviewView of(CountryCode country, List<Fact> supposed, Instant now, Instant until) {
        Standing present = countries.load(country).standing().at(now);
        List<Reminder> due = forecast.between(present, now, until);
        if (supposed.isEmpty()) return new PreviewView(now, until, due, due);
        List<Fact> all = new ArrayList<>(facts.of(country).all());
        all.addAll(supposed);
        Standing other = Standing.of(country, all, now);
        return new PreviewView(now, until, due, forecast.supposing(present, other, now, until));
    }
}

package org.muster.notifier.hours;

import org.muster.contract.access.Callers;
import org.muster.contract.api.Refused;
import org.muster.contract.api.WorkingWeekApi;
import org.muster.contract.api.WorkingWeekView;
import org.muster.core.country.CountryCode;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** When messages leave in a country, over HTTP. */
@RestController
class WorkingWeekController implements WorkingWeekApi {
    private final GoodHour hours;
    private final OfficeWeeks offices;

    WorkingWeekController(GoodHour hours, OfficeWeeks offices) {
        this.hours = hours;
        this.offices = offices;
    }

    @Override
    public WorkingWeekView workingWeek(@PathVariable String country) {
        CountryCode code = Refused.country("country", country);
        Callers.require(Callers.current().mayRead(code), "This account may not see " + code);
        return hours.in(code, offices.said(code));
    }
}

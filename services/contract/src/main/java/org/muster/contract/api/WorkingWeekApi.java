package org.muster.contract.api;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** When messages leave. */
@HttpExchange("/api/v1")
public interface WorkingWeekApi {

    /** The working week that counts in a country, and who says so. */
    @GetExchange("/countries/{country}/working-week")
    WorkingWeekView workingWeek(@PathVariable String country);
}

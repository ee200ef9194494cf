package org.muster.contract.api;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** How IOM is organised. */
@HttpExchange("/api/v1")
public interface OrganisationApi {

    /**
     * The units that the edition in force on a day lists (R38 to R57).
     *
     * @param on {@code 2023-06-01}; today when left out
     */
    @GetExchange("/organisation")
    OrganisationView organisation(@RequestParam(required = false) @Nullable String on);
}

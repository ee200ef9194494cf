package org.muster.contract.api;

import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** The private address under which the caller's own meetings are read by a calendar. */
@HttpExchange("/api/v1/calendar")
public interface CalendarApi {

    /**
     * Whether the caller has such an address; the address itself is not kept and cannot be told.
     */
    @GetExchange
    CalendarAddress calendar();

    /**
     * Makes a new address and tells it, this once; one made before ends. 404 when the account
     * belongs to no person.
     */
    @PostExchange
    CalendarAddress make();

    /** Ends the address, if there is one. */
    @DeleteExchange
    void revoke();
}

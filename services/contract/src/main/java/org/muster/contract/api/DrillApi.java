package org.muster.contract.api;

import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * Fire drills of a country: whether those who fill its seats are reached, and how fast they answer.
 * For whoever may report everything about the country; all others are refused with 403.
 */
@HttpExchange("/api/v1/countries/{country}/drills")
public interface DrillApi {

    /** Who would be told now, and by what; nobody is. */
    @GetExchange("/people")
    List<DrillPerson> people(@PathVariable String country);

    /**
     * Starts a drill; the same start again changes nothing and answers the same drill. 409 while
     * another one is on, or when nobody fills a seat.
     */
    @PostExchange
    DrillView start(@PathVariable String country, @RequestBody DrillStart start);

    /** The drills of the country, the latest first, 50 at most, without the people. */
    @GetExchange
    List<DrillView> drills(@PathVariable String country);

    /** One drill with its people; 404 when the country has no such. */
    @GetExchange("/{id}")
    DrillView drill(@PathVariable String country, @PathVariable String id);

    /** Ends a drill before its time; one that is over stays as it is. */
    @PostExchange("/{id}/end")
    DrillView end(@PathVariable String country, @PathVariable String id);
}

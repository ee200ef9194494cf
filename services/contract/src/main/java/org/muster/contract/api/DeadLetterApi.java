package org.muster.contract.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** What was set aside because it could not be read or told; administrators only. */
@HttpExchange("/api/v1/dead-letters")
public interface DeadLetterApi {

    /** Those that wait before those that are settled, newest first, 200 at most. */
    @GetExchange
    List<DeadLetter> letters(@RequestParam(required = false) @Nullable String topic);

    @GetExchange("/{id}")
    DeadLetterContent letter(@PathVariable String id);

    /**
     * Sends a letter to its topic again. Twice is harmless: whoever reads it knows what it has
     * read.
     */
    @PostExchange("/{id}/replay")
    DeadLetter replay(@PathVariable String id);

    /**
     * Sends all that wait of a topic again.
     *
     * @return those that were sent
     */
    @PostExchange("/replay")
    List<DeadLetter> replayAll(@RequestParam String topic);

    /**
     * Lets a letter rest.
     *
     * @param reason 1 to 300 characters
     */
    @PostExchange("/{id}/dismiss")
    DeadLetter dismiss(@PathVariable String id, @RequestParam String reason);
}

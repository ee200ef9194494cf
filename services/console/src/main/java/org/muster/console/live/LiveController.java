package org.muster.console.live;

import org.jspecify.annotations.Nullable;
import org.muster.contract.access.Callers;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * {@code GET /live}: {@code country-SDN} when Sudan has changed, {@code world} when any country of
 * the caller has, {@code inbox} and {@code mailbox} when there is something to read, {@code
 * drill-SDN} when a fire drill of Sudan goes on. A page asks again for the part that shows it.
 */
@Controller
class LiveController {
    private final OpenPages pages;

    LiveController(OpenPages pages) {
        this.pages = pages;
    }

    @GetMapping(path = "/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter live(@RequestParam(required = false) @Nullable String since) {
        return pages.open(Callers.current(), since);
    }
}

package org.muster.console.notifications;

import org.muster.console.Services;
import org.muster.console.page.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The address of one's own calendar feed: makes one, ends it. */
@Controller
class CalendarController {
    /** The address, for the next page alone: it is kept nowhere. */
    static final String MADE = "calendarAddress";

    private static final String BACK = "redirect:/notifications#calendar";

    private final Services services;

    CalendarController(Services services) {
        this.services = services;
    }

    @PostMapping("/notifications/calendar")
    String make(RedirectAttributes next) {
        next.addFlashAttribute(MADE, services.calendar().make().address());
        Pages.say(next, "calendar.made.done");
        return BACK;
    }

    @PostMapping("/notifications/calendar/revoke")
    String revoke(RedirectAttributes next) {
        services.calendar().revoke();
        Pages.say(next, "calendar.revoked.done");
        return BACK;
    }
}

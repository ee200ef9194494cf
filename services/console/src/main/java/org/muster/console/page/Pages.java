package org.muster.console.page;

import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How one page tells the next what was done. */
public final class Pages {
    /** Attribute of the next page: key of the message that says what was done. */
    public static final String DONE = "done";

    private Pages() {}

    /** The next page says this once. */
    public static void say(RedirectAttributes next, String messageKey) {
        next.addFlashAttribute(DONE, messageKey);
    }
}

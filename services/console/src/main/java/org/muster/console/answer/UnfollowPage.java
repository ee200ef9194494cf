package org.muster.console.answer;

import java.util.List;
import org.muster.core.country.Language;
import org.springframework.http.HttpStatus;

/** What the page says by which one follows something no more. */
enum UnfollowPage {
    ASK(HttpStatus.OK, true),
    DONE(HttpStatus.OK, false),
    /** The link is none of ours, or its time is over. */
    UNREADABLE(HttpStatus.NOT_FOUND, false),
    AWAY(HttpStatus.SERVICE_UNAVAILABLE, true);

    private final HttpStatus status;
    private final boolean button;

    UnfollowPage(HttpStatus status, boolean button) {
        this.status = status;
        this.button = button;
    }

    AnswerPage in(Language language) {
        PageWords words = new PageWords(language);
        return new AnswerPage(
                status,
                language,
                words.text("unfollow." + this + ".heading"),
                words.text("unfollow." + this + ".lead"),
                List.of(),
                button ? words.text("unfollow.button") : null,
                words.text("unfollow.remedy"),
                words.text("unfollow.settings"),
                "/notifications");
    }
}

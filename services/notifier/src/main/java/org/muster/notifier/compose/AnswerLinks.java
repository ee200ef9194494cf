package org.muster.notifier.compose;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.muster.contract.answer.Answer;
import org.muster.contract.answer.AnswerLink;
import org.muster.contract.answer.AnswerTokens;
import org.muster.contract.answer.AnswerWords;
import org.muster.contract.answer.UnfollowTokens;
import org.muster.contract.answer.UnfollowTokens.UnfollowLink;
import org.muster.contract.person.Person;
import org.muster.contract.reminder.Delivery.Why;
import org.muster.core.country.Language;
import org.muster.core.policy.ReminderKind;
import org.muster.core.reminder.Reminder;
import org.muster.core.reminder.ReminderId;
import org.muster.notifier.NotifierSettings;
import org.springframework.stereotype.Component;

/** The links of a message: one tap, without signing in. */
@Component
class AnswerLinks {
    /** More would make an address that some mail programs cut off. */
    private static final int MOST_AT_ONCE = 40;

    private final AnswerTokens tokens;
    private final UnfollowTokens unfollowing;
    private final String pages;

    AnswerLinks(AnswerTokens tokens, UnfollowTokens unfollowing, NotifierSettings settings) {
        this.tokens = tokens;
        this.unfollowing = unfollowing;
        this.pages = settings.publicUrl();
    }

    /** One link for each answer; whoever only watches has nothing to answer for. */
    List<Link> to(Item item, Person person, Instant now) {
        if (item.why() == Why.WATCHES || item.settlement() != null) return List.of();
        List<Link> links = new ArrayList<>();
        Language language = person.language();
        for (Answer answer : Answer.to(item.reminder())) {
            String words = AnswerWords.of(answer, language);
            links.add(new Link(words, address(List.of(item.reminder()), person, answer, now)));
            if (answer == Answer.RESUMED)
                links.add(new Link(AnswerWords.resumesOn(language), form(item.reminder())));
        }
        return List.copyOf(links);
    }

    /** That of several statuses all are still true. */
    Optional<Link> allStillTrue(List<Item> items, Person person, Instant now) {
        List<Reminder> statuses =
                items.stream()
                        .filter(i -> i.why() != Why.WATCHES && i.settlement() == null)
                        .map(Item::reminder)
                        .filter(r -> r.kind() == ReminderKind.STATUS_OUTDATED)
                        .limit(MOST_AT_ONCE)
                        .toList();
        if (statuses.size() < 2) return Optional.empty();
        String words = AnswerWords.ofAll(statuses.size(), person.language());
        return Optional.of(new Link(words, address(statuses, person, Answer.STILL_TRUE, now)));
    }

    /** By which somebody hears no more of what only is followed. */
    Link unfollow(Person person, String words, Instant now) {
        UnfollowLink link = new UnfollowLink(person.id(), person.language());
        return new Link(words, pages + "/unfollow/" + unfollowing.seal(link, now));
    }

    private String address(List<Reminder> reminders, Person person, Answer answer, Instant now) {
        List<ReminderId> ids = reminders.stream().map(Reminder::id).toList();
        AnswerLink link = new AnswerLink(ids, person.id(), answer, person.language());
        return pages + "/answer/" + tokens.seal(link, now);
    }

    private String form(Reminder reminder) {
        return "%s/countries/%s/report?structure=%s&what=%s"
                .formatted(
                        pages,
                        reminder.country(),
                        reminder.structure(),
                        Answer.report(reminder.kind()));
    }
}

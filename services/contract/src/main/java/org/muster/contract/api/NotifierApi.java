package org.muster.contract.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.contract.answer.Answer;
import org.muster.contract.reminder.Delivery;
import org.muster.contract.reminder.Delivery.Channel;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** What was told to whom. */
@HttpExchange("/api/v1")
public interface NotifierApi {

    /**
     * The caller's own inbox, newest first, 200 messages at most; empty when the account belongs to
     * no person.
     */
    @GetExchange("/inbox")
    List<InboxMessage> inbox();

    /** One message of the caller's inbox; 404 for any other. */
    @GetExchange("/inbox/{id}")
    InboxMessage message(@PathVariable String id);

    /**
     * Marks a message of the caller's inbox as answered and read, once the answer is recorded; 404
     * for any other. To a drill the answer {@code RECEIVED} is all there is to say, and the first
     * one counts; 409 when the drill is over, 400 for an answer that a message does not take. What
     * still waited to be told of it by another channel is not sent any more. The answer itself is a
     * fact, and is recorded where facts are.
     */
    @PostExchange("/inbox/{id}/answered")
    void answered(@PathVariable String id, @RequestParam Answer answer);

    /** How many messages of the caller's inbox are unread. */
    @GetExchange("/inbox/unread")
    long unread();

    /** Marks a message of the caller's inbox as read; 404 for any other. */
    @PostExchange("/inbox/{id}/read")
    void read(@PathVariable String id);

    /** Marks every message of the caller's inbox as read. */
    @PostExchange("/inbox/read")
    void readAll();

    /**
     * The local mailbox, newest first; 404 when an SMTP server is configured. Administrators, and
     * all in the demonstration.
     */
    @GetExchange("/mailbox")
    List<Mail> mailbox();

    /** One mail of the local mailbox. */
    @GetExchange("/mailbox/{id}")
    Mail mail(@PathVariable String id);

    /**
     * What came of reminders, newest first, 200 at most: those of a country, all that the caller
     * may see, or all of one reminder: who was told, how, when, why, and what came of it.
     */
    @GetExchange("/deliveries")
    List<Delivery> deliveries(
            @RequestParam(required = false) @Nullable String country,
            @RequestParam(required = false) @Nullable String reminder);

    /**
     * What was given up, newest first, 200 at most, without drills and what was settled since: what
     * the other side refused for good, or put off for too long. Administrators.
     */
    @GetExchange("/deliveries/failed")
    List<Delivery> failed();

    /**
     * All that was given up is due again, under the message ids that it had, so that what arrived
     * after all is known as the same.
     *
     * @return how many deliveries
     */
    @PostExchange("/deliveries/failed/again")
    long failedAgain();

    /**
     * How it goes with a person's endpoint: the own one, or for whoever keeps the directory there.
     */
    @GetExchange("/people/{id}/endpoint/state")
    EndpointState endpoint(@PathVariable String id);

    /**
     * Sends a test to the caller on every channel that reaches the caller, at once, whatever the
     * hour; empty when none does.
     */
    @PostExchange("/notifications/test")
    List<TestSend> testSend();

    /**
     * Sends a test to a person on one channel, or on every channel that reaches the person; empty
     * when none does. The person's own account, or whoever keeps the directory there.
     */
    @PostExchange("/people/{id}/notifications/test")
    List<TestSend> testSend(
            @PathVariable String id, @RequestParam(required = false) @Nullable Channel channel);
}

package org.muster.notifier.delivery;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.contract.access.Caller;
import org.muster.contract.access.Callers;
import org.muster.contract.answer.Answer;
import org.muster.contract.api.EndpointState;
import org.muster.contract.api.FieldProblem;
import org.muster.contract.api.InboxMessage;
import org.muster.contract.api.Mail;
import org.muster.contract.api.NotifierApi;
import org.muster.contract.api.Refused;
import org.muster.contract.api.TestSend;
import org.muster.contract.person.Person;
import org.muster.contract.reminder.Delivery;
import org.muster.contract.reminder.Delivery.Channel;
import org.muster.core.country.CountryCode;
import org.muster.core.identity.PersonId;
import org.muster.core.reminder.Reminder;
import org.muster.notifier.channel.http.GoneEndpoints;
import org.muster.notifier.channel.inbox.Inbox;
import org.muster.notifier.channel.mail.MailCourier;
import org.muster.notifier.channel.mail.Mailbox;
import org.muster.notifier.drill.Exercise;
import org.muster.notifier.ledger.Deliveries;
import org.muster.notifier.ledger.Outcomes;
import org.muster.notifier.live.Messages;
import org.muster.notifier.people.OwnAccounts;
import org.muster.notifier.people.PeopleView;
import org.muster.notifier.sending.TestSends;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What was told to whom, over HTTP. */
@RestController
class NotifierController implements NotifierApi {
    private static final String NO_SUCH_MESSAGE = "This inbox holds no such message";

    private final OwnAccounts accounts;
    private final Inbox inbox;
    private final Mailbox mailbox;
    private final MailCourier mail;
    private final Deliveries deliveries;
    private final Outcomes outcomes;
    private final PeopleView people;
    private final TestSends tests;
    private final Messages messages;
    private final GoneEndpoints gone;
    private final Exercise exercise;
    private final Clock clock;
    private final boolean demo;

    NotifierController(
            OwnAccounts accounts,
            Inbox inbox,
            Mailbox mailbox,
            MailCourier mail,
            Deliveries deliveries,
            Outcomes outcomes,
            PeopleView people,
            TestSends tests,
            Messages messages,
            GoneEndpoints gone,
            Exercise exercise,
            Clock clock,
            @Value("${muster.demo:false}") boolean demo) {
        this.accounts = accounts;
        this.inbox = inbox;
        this.mailbox = mailbox;
        this.mail = mail;
        this.deliveries = deliveries;
        this.outcomes = outcomes;
        this.people = people;
        this.tests = tests;
        this.messages = messages;
        this.gone = gone;
        this.exercise = exercise;
        this.clock = clock;
        this.demo = demo;
    }

    @Override
    public List<InboxMessage> inbox() {
        PersonId person = Callers.current().person();
        return person == null ? List.of() : inbox.of(person);
    }

    @Override
    public InboxMessage message(@PathVariable String id) {
        PersonId person = Callers.current().person();
        InboxMessage message =
                Optional.ofNullable(person)
                        .flatMap(p -> inbox.find(p, id))
                        .orElseThrow(() -> Refused.unknown(NO_SUCH_MESSAGE));
        accounts.seen(Callers.current());
        return message;
    }

    @Override
    public void answered(@PathVariable String id, @RequestParam Answer answer) {
        PersonId person = Callers.current().person();
        if (person == null) throw Refused.unknown(NO_SUCH_MESSAGE);
        Reminder about =
                inbox.find(person, id)
                        .orElseThrow(() -> Refused.unknown(NO_SUCH_MESSAGE))
                        .reminder();
        if (!answer.fits(about))
            throw Refused.invalid(
                    List.of(new FieldProblem("answer", "must be one of " + Answer.to(about))));
        Instant at = about.drill() == null ? clock.instant() : exercise.received(about, person);
        inbox.answered(person, id, answer, at);
        outcomes.tell(deliveries.withdraw(about.id(), person, clock.instant()));
        messages.changed(Channel.INBOX, person);
    }

    @Override
    public long unread() {
        accounts.seen(Callers.current());
        PersonId person = Callers.current().person();
        return person == null ? 0 : inbox.unread(person);
    }

    @Override
    public void read(@PathVariable String id) {
        PersonId person = Callers.current().person();
        if (person == null || !inbox.read(person, id, clock.instant()))
            throw Refused.unknown(NO_SUCH_MESSAGE);
        messages.changed(Channel.INBOX, person);
    }

    @Override
    public void readAll() {
        PersonId person = Callers.current().person();
        if (person == null) return;
        inbox.readAll(person, clock.instant());
        messages.changed(Channel.INBOX, person);
    }

    @Override
    public List<Mail> mailbox() {
        requireMailbox();
        return mailbox.latest();
    }

    @Override
    public Mail mail(@PathVariable String id) {
        requireMailbox();
        return mailbox.find(id)
                .orElseThrow(() -> Refused.unknown("The mailbox holds no such mail"));
    }

    @Override
    public List<Delivery> deliveries(
            @RequestParam(required = false) @Nullable String country,
            @RequestParam(required = false) @Nullable String reminder) {
        Caller caller = Callers.current();
        if (reminder != null)
            return deliveries.of(reminder).stream()
                    .filter(d -> caller.mayRead(d.country()))
                    .toList();
        if (country == null)
            return deliveries.latest(null).stream()
                    .filter(d -> caller.mayRead(d.country()))
                    .toList();
        CountryCode code = Refused.country("country", country);
        Callers.require(caller.mayRead(code), "This account may not see " + code);
        return deliveries.latest(code);
    }

    @Override
    public List<Delivery> failed() {
        requireAdministrator();
        return deliveries.failed();
    }

    @Override
    public long failedAgain() {
        requireAdministrator();
        return deliveries.failedAgain(clock.instant());
    }

    private static void requireAdministrator() {
        Callers.require(
                Callers.current().administers(), "Only an administrator may see what was given up");
    }

    @Override
    public List<TestSend> testSend() {
        PersonId person = Callers.current().person();
        return person == null
                ? List.of()
                : people.find(person).map(p -> tests.to(p, null)).orElseGet(List::of);
    }

    @Override
    public List<TestSend> testSend(
            @PathVariable String id, @RequestParam(required = false) @Nullable Channel channel) {
        return tests.to(ownOrKept(id), channel);
    }

    @Override
    public EndpointState endpoint(@PathVariable String id) {
        return new EndpointState(gone.since(ownOrKept(id)).orElse(null));
    }

    private Person ownOrKept(String id) {
        Person person =
                people.find(Refused.person("id", id))
                        .orElseThrow(() -> Refused.unknown("The directory does not know this id"));
        Caller caller = Callers.current();
        Callers.require(
                person.id().equals(caller.person()) || caller.mayKeepPeople(person.country()),
                "This account may not see what goes to others");
        return person;
    }

    private void requireMailbox() {
        Callers.require(
                demo || Callers.current().administers(),
                "Only an administrator may read the mails of others");
        if (!mail.local()) throw Refused.unknown("Mails go out by SMTP; there is no local mailbox");
    }
}

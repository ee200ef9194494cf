package org.muster.notifier;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.muster.core.country.CountryCode;
import org.muster.core.policy.ReminderKind;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the notifier.
 *
 * @param database name of its MongoDB database
 * @param instance name of this instance, the same after a restart
 * @param partitions how many partitions the topic of deliveries is made with
 * @param replicas how many copies of it there are
 * @param publicUrl where people reach the pages; the links of mails begin with it
 * @param from the sender of mails
 * @param giveUpAfter how long a message is tried again
 * @param gather how long what is due to one person is waited for, so that it goes out as one
 *     message
 * @param lease how long a message that is being sent is left to the instance that took it
 * @param hours at what hours people are told who said nothing about it
 * @param mail how mails are sent
 * @param webhooks how programs and teams are told
 * @param trackerUrl where the tracker answers when it is another process
 * @param calendar what calendars are told
 * @param canaryMail address that catches the mails of the canary, or null for none
 * @param drillLasts after what time a fire drill ends by itself
 */
@ConfigurationProperties("muster.notifier")
public record NotifierSettings(
        @DefaultValue("muster_notifier") String database,
        @DefaultValue("notifier-1") String instance,
        @DefaultValue("6") int partitions,
        @DefaultValue("1") short replicas,
        @DefaultValue("http://localhost:8080") String publicUrl,
        @DefaultValue("muster@example.org") String from,
        @DefaultValue("24h") Duration giveUpAfter,
        @DefaultValue("300ms") Duration gather,
        @DefaultValue("5m") Duration lease,
        @DefaultValue Hours hours,
        @DefaultValue Mail mail,
        @DefaultValue Webhooks webhooks,
        @DefaultValue("http://localhost:8082") String trackerUrl,
        @DefaultValue Calendar calendar,
        @Nullable String canaryMail,
        @DefaultValue("7d") Duration drillLasts) {

    /**
     * At what hours people are told, on their own clock, unless they say otherwise. The inbox gets
     * everything at once, and what is urgent goes out at any hour.
     *
     * @param quietFrom when the quiet hours begin
     * @param quietUntil when they end; the same as {@code quietFrom} for none
     * @param workingDaysOnly whether what is not urgent waits for a working day of the country
     * @param digestAt when digests go out; when the quiet hours end, so that one message brings
     *     both
     * @param daily the kinds that come in a daily digest
     * @param quietInDigest whether what can wait for a digest, by its policy, comes in a daily one
     * @param freeDays the days on which offices are closed, by country, where it is not what the
     *     CLDR says
     */
    public record Hours(
            @DefaultValue("20:00") LocalTime quietFrom,
            @DefaultValue("07:00") LocalTime quietUntil,
            @DefaultValue("true") boolean workingDaysOnly,
            @DefaultValue("07:00") LocalTime digestAt,
            @DefaultValue("STATUS_OUTDATED") Set<ReminderKind> daily,
            @DefaultValue("true") boolean quietInDigest,
            @DefaultValue Map<CountryCode, Set<DayOfWeek>> freeDays) {}

    /**
     * How mails are sent; where to is {@code spring.mail}.
     *
     * @param connections how many connections to the mail server are open at a time at most
     * @param perSecond how many mails a second at most; 0: as many as the server takes
     * @param perConnection how many mails before a connection is made anew
     */
    public record Mail(
            @DefaultValue("4") int connections,
            @DefaultValue("0") int perSecond,
            @DefaultValue("1000") int perConnection) {}

    /**
     * How programs and teams are told.
     *
     * @param connections how many are told at a time at most, on each of the two channels
     * @param perSecond how many messages a second at most; 0: as many as are taken
     * @param timeout how long an answer is waited for
     * @param privateAddresses whether addresses in private networks may be asked
     */
    public record Webhooks(
            @DefaultValue("4") int connections,
            @DefaultValue("20") int perSecond,
            @DefaultValue("10s") Duration timeout,
            @DefaultValue("false") boolean privateAddresses) {}

    /**
     * What is in the feeds that calendars read.
     *
     * @param back how many days back a feed goes
     * @param ahead how many days ahead a feed goes
     * @param refresh how often a calendar is asked to read it
     * @param good how long an answer is good for whoever asks again
     * @param url where calendars reach this service, if it is not where people reach the pages
     */
    public record Calendar(
            @DefaultValue("30d") Duration back,
            @DefaultValue("90d") Duration ahead,
            @DefaultValue("1h") Duration refresh,
            @DefaultValue("1m") Duration good,
            @Nullable String url) {}
}

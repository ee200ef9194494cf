package org.muster.notifier;

import java.time.Duration;
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
 * @param mail how mails are sent
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
        @DefaultValue Mail mail) {

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
}

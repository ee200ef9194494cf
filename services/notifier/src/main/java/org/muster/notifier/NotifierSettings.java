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
 * @param giveUpAfter how long a mail is tried again
 */
@ConfigurationProperties("muster.notifier")
public record NotifierSettings(
        @DefaultValue("muster_notifier") String database,
        @DefaultValue("notifier-1") String instance,
        @DefaultValue("6") int partitions,
        @DefaultValue("1") short replicas,
        @DefaultValue("http://localhost:8080") String publicUrl,
        @DefaultValue("muster@example.org") String from,
        @DefaultValue("24h") Duration giveUpAfter) {}

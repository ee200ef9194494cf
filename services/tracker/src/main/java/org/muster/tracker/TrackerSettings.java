package org.muster.tracker;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the tracker.
 *
 * @param database name of its MongoDB database
 * @param instance name of this instance, the same after a restart, so that it takes up its
 *     partitions at once
 * @param partitions how many partitions the topic of reminders is made with
 * @param replicas how many copies of it there are
 * @param consumers how many threads fold, each with its own partitions
 * @param heartbeat after how long without a change the live stream sends a comment, so that nothing
 *     on the way takes the line for dead
 * @param canaryEvery how often it is proven that each kind of reminder gets through; PT0S: never
 */
@ConfigurationProperties("muster.tracker")
public record TrackerSettings(
        @DefaultValue("muster_tracker") String database,
        @DefaultValue("tracker-1") String instance,
        @DefaultValue("6") int partitions,
        @DefaultValue("1") short replicas,
        @DefaultValue("1") int consumers,
        @DefaultValue("15s") Duration heartbeat,
        @DefaultValue("24h") Duration canaryEvery) {}

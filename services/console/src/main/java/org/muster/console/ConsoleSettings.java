package org.muster.console;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the pages.
 *
 * @param database name of the console's MongoDB database
 * @param reportingUrl where the intake answers when it is another process
 * @param trackerUrl where the tracker answers when it is another process
 * @param notifierUrl where the notifier answers when it is another process
 * @param sessionLife how long somebody who does nothing stays signed in
 * @param failedSignIns how many wrong passwords in a row an account may try before it has to wait
 * @param firstPause how long it has to wait then; it doubles with every further failure
 * @param longestPause how long it has to wait at most
 */
@ConfigurationProperties("muster.console")
public record ConsoleSettings(
        @DefaultValue("muster_console") String database,
        @DefaultValue("http://localhost:8081") String reportingUrl,
        @DefaultValue("http://localhost:8082") String trackerUrl,
        @DefaultValue("http://localhost:8083") String notifierUrl,
        @DefaultValue("12h") Duration sessionLife,
        @DefaultValue("5") int failedSignIns,
        @DefaultValue("30s") Duration firstPause,
        @DefaultValue("15m") Duration longestPause) {}

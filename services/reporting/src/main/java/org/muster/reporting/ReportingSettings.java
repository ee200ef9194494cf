package org.muster.reporting;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the intake.
 *
 * @param database name of its MongoDB database
 * @param instance name of this instance, the same after a restart
 * @param partitions how many partitions the topics of facts and people are made with
 * @param replicas how many copies of them there are
 * @param trackerUrl where the tracker answers when it is another process
 * @param maxBody how large a report may be
 * @param maxImport how large an import may be
 * @param maxTable how large a table, CSV or XLSX, may be
 * @param furthestAhead how far in the future a fact may take effect
 * @param secretOverlap how long the secret of an endpoint that was replaced signs beside the new
 *     one
 * @param receiptLife how long the answer to a request with an idempotency key is kept
 */
@ConfigurationProperties("muster.reporting")
public record ReportingSettings(
        @DefaultValue("muster_reporting") String database,
        @DefaultValue("reporting-1") String instance,
        @DefaultValue("6") int partitions,
        @DefaultValue("1") short replicas,
        @DefaultValue("http://localhost:8082") String trackerUrl,
        @DefaultValue("1MB") DataSize maxBody,
        @DefaultValue("10MB") DataSize maxImport,
        @DefaultValue("2MB") DataSize maxTable,
        @DefaultValue("366d") Duration furthestAhead,
        @DefaultValue("24h") Duration secretOverlap,
        @DefaultValue("30d") Duration receiptLife) {}

package org.muster.contract.api;

import java.time.Instant;

/**
 * A mail as it was composed, kept in the local mailbox when no SMTP server is configured.
 *
 * @param headers the lines of its head as an SMTP server would have got them
 */
public record Mail(
        String id,
        String messageId,
        String to,
        String headers,
        String subject,
        String text,
        String html,
        String language,
        Instant sentAt) {}

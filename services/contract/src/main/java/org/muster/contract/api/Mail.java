package org.muster.contract.api;

import java.time.Instant;

/** A mail as it was composed, kept in the local mailbox when no SMTP server is configured. */
public record Mail(
        String id,
        String messageId,
        String to,
        String subject,
        String text,
        String html,
        String language,
        Instant sentAt) {}

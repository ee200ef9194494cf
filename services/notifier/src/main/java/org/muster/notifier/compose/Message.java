package org.muster.notifier.compose;

/** A reminder as it is told: subject, plain text and HTML. */
public record Message(String subject, String text, String html) {}

package org.muster.notifier.compose;

/** Words that lead to an address. */
public record Link(String words, String address) {}

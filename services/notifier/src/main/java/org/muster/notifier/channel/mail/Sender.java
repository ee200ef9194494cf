package org.muster.notifier.channel.mail;

/**
 * Who writes.
 *
 * @param address the sender's address
 * @param settingsPage where the recipient says what to get and when
 */
record Sender(String address, String settingsPage) {}

package org.muster.contract.api;

/**
 * A dead letter with what it holds.
 *
 * @param content its text, or hexadecimal digits where it is no UTF-8; of a long one the beginning
 * @param bytes how long it is
 */
public record DeadLetterContent(DeadLetter letter, String content, int bytes) {}

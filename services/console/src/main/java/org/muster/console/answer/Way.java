package org.muster.console.answer;

/** How an answer came. */
public enum Way {
    MAIL,
    INBOX
}

package org.muster.contract.person;

/**
 * Where a program or a team hears what a person, or an entry that only watches, is told.
 *
 * @param sealed the address, which only Muster can read: whoever knows it could write there
 * @param version grows by one with every change, and with it the secret is another
 */
public record Endpoint(Kind kind, String sealed, int version) {

    /** What listens there. */
    public enum Kind {
        /** A program that checks Standard Webhooks signatures. */
        WEBHOOK,
        /** A workflow of Microsoft Teams that posts adaptive cards. */
        TEAMS
    }
}

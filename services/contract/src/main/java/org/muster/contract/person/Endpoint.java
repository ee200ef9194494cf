package org.muster.contract.person;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a program or a team hears what a person, or an entry that only watches, is told.
 *
 * @param sealed the address, which only Muster can read: whoever knows it could write there
 * @param version begins anywhere and grows by one with every change, and with it the secret is
 *     another
 * @param former secrets that sign beside the present one for a while, the latest first
 */
public record Endpoint(Kind kind, String sealed, int version, List<Former> former) {
    public Endpoint {
        former = List.copyOf(former);
    }

    /** With one secret. */
    public Endpoint(Kind kind, String sealed, int version) {
        this(kind, sealed, version, List.of());
    }

    /**
     * A secret that was replaced.
     *
     * @param until when it signs no more (excluded)
     */
    public record Former(int version, Instant until) {}

    /** The same endpoint under another secret; the present one signs too until an instant. */
    public Endpoint renewed(Instant now, Instant until) {
        List<Former> signing = new ArrayList<>();
        if (until.isAfter(now)) signing.add(new Former(version, until));
        signing.addAll(former(now));
        return new Endpoint(kind, sealed, version + 1, signing);
    }

    /** The replaced secrets that still sign, the latest first. */
    public List<Former> former(Instant now) {
        return former.stream().filter(f -> f.until().isAfter(now)).toList();
    }

    /** What listens there. */
    public enum Kind {
        /** A program that checks Standard Webhooks signatures. */
        WEBHOOK,
        /** A workflow of Microsoft Teams that posts adaptive cards. */
        TEAMS
    }
}

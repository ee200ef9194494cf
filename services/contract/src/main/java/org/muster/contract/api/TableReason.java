package org.muster.contract.api;

/** Why a cell of a table is refused or doubted. */
public enum TableReason {
    MISSING(true, "is empty; say which kind of structure the line is about"),
    UNKNOWN_PLATFORM(true, "is not a kind of structure; write its code, such as UNCT, or its name"),
    UNKNOWN_SECTOR(true, "is not a sector; write OCHA's code, such as HEA, or its name"),
    SECTOR_NEEDED(true, "is needed for a cluster; write OCHA's code, such as HEA, or its name"),
    UNKNOWN_STATUS(
            true,
            "is not a status; write proposed, active, suspended, relocated, in transition, merged or closed"),
    NO_TARGET(
            true,
            "is needed: write the structure that it became part of as this table or Muster names it"),
    NO_PLACE(true, "is needed: write where it works now, or remote"),
    UNKNOWN_LEVEL(true, "is not a level; write national, subnational or regional"),
    UNKNOWN_ROLE(true, "is not a role; write its name as the template does"),
    UNKNOWN_CAPACITY(true, "must be primary, alternate, observer or acting"),
    UNREADABLE_DATE(true, "is not a date; write 2026-11-24, 2026-11 or 2026"),
    IMPLAUSIBLE_DATE(true, "is too long ago or too far ahead; check the year"),
    UNTIL_BEFORE_FROM(true, "is before the beginning; check both dates"),
    PERSONAL(true, "holds an address or a phone number; put the person into the directory"),
    OTHER_COUNTRY(true, "is another country; send the line from that country's page"),
    NAME_NEEDED(true, "is needed to put the person into the directory"),
    INVALID(true, "cannot be taken"),
    NO_CLUSTER(false, "has no cluster of its own; nothing is proposed for it"),
    MALFORMED_PCODE(
            false, "looks like a P-code but is none of this country; it is kept as written"),
    MALFORMED_GLIDE(false, "looks like a GLIDE number but is none; it is kept as a note"),
    UNKNOWN_CRISIS(false, "is not a crisis that is known here; it is kept as a note"),
    UNKNOWN_STRUCTURE(false, "was not known before; it becomes known with this status"),
    LONG_AGO(false, "is more than five years ago; check the year"),
    NO_DATE(false, "is empty; today is taken"),
    UNKNOWN_RHYTHM(false, "is not a rhythm that is known; it is kept as a note"),
    UNKNOWN_PERSON(false, "is not in the directory; the line is taken without the person"),
    POST_HELD(false, "is held by somebody else; the post stays as it is"),
    FORMULA(false, "is a formula; the value that the file shows is taken");

    private final boolean refuses;
    private final String words;

    TableReason(boolean refuses, String words) {
        this.refuses = refuses;
        this.words = words;
    }

    /** Whether nothing of the file is taken while it is so. */
    public boolean refuses() {
        return refuses;
    }

    /** What is wrong and what to do, in English. */
    public String words() {
        return words;
    }
}

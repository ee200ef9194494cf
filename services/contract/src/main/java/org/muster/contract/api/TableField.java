package org.muster.contract.api;

/** What a column of a table holds. */
public enum TableField {
    /** The kind of structure, by its code or its name. */
    PLATFORM,
    /** Of a cluster, by OCHA's code or its name. */
    SECTOR,
    /** National, subnational or regional. */
    LEVEL,
    /** The area that it covers, as a P-code or a name. */
    AREA,
    DUTY_STATION,
    LOCAL_NAME,
    /** The crisis that it serves: its id, name or GLIDE number. */
    CRISIS,
    /** Proposed, active, suspended, relocated, in transition, merged or closed. */
    STATUS,
    /** Since when that is so. */
    SINCE,
    /** Of a structure that merged, the one that it became part of. */
    MERGED_INTO,
    /** The organisation that calls the meetings. */
    CONVENER,
    /** Whom to ask there: an e-mail address or an id that the directory knows. */
    CONTACT,
    RHYTHM,
    /** The role of the post that represents IOM. */
    ROLE,
    /** Who represents IOM: an e-mail address or an id that the directory knows. */
    PERSON,
    /** The person's name, for the directory only. */
    PERSON_NAME,
    /** Primary, alternate, observer or acting. */
    SEATED_AS,
    FROM,
    UNTIL,
    REMARKS,
    /** Which country the line is about; another one than the page's is refused or passed over. */
    COUNTRY,
    /** The organisation that is present, in a table of operational presence (3W, 4W). */
    ORGANISATION,
    /** Kept as a note about the structure, under the column's own name. */
    NOTE,
    /** Not brought in, as somebody decided. */
    LEFT_OUT,
    /** Nobody knows yet; it is not brought in. */
    UNKNOWN
}

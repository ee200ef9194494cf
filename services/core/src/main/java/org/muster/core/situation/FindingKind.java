package org.muster.core.situation;

/**
 * What somebody should settle because facts do not fit together; a fact is never refused for it.
 */
public enum FindingKind {
    /** Something is said of a structure before it was activated. */
    STRUCTURE_NOT_KNOWN_BEFORE,
    ALREADY_SUSPENDED,
    ALREADY_CLOSED,
    RESUMED_WITHOUT_SUSPENSION,
    CHANGED_AFTER_CLOSURE,
    MET_WHILE_SUSPENDED,
    /** A meeting is called off, moved or answered for that is not in its agenda. */
    NO_SUCH_MEETING,
    /** It was proposed though it is there already. */
    PROPOSED_WHILE_IT_EXISTS,
    /** Something is said of it that only one that has met can do. */
    NOT_ACTIVATED_BEFORE,
    MET_BEFORE_ACTIVATION,
    TRANSITION_WHILE_SUSPENDED,
    MERGED_INTO_ITSELF,
    ALREADY_MERGED,
    CHANGED_AFTER_MERGER,
    /** It was merged into one of which nothing was known before. */
    MERGED_INTO_AN_UNKNOWN_STRUCTURE,
    /** Two sources say at the same time that different ones convene or chair it. */
    TWO_CHAIRS,
    /** Two people are said to sit as primary at one table at one time. */
    OVERLAPPING_ASSIGNMENTS,
    /** Two people are said to hold one post at one time. */
    TWO_INCUMBENTS,
    /** Two sources say that the same happened, but not when. */
    SOURCES_DISAGREE_ON_THE_DATE,
    /** Something is said of a crisis before it was declared. */
    CRISIS_NOT_KNOWN_BEFORE,
    CRISIS_DECLARED_TWICE,
    CRISIS_ENDED_TWICE,
    SCALE_UP_DECLARED_TWICE,
    SCALE_UP_NOT_DECLARED_BEFORE,
    POST_NOT_KNOWN_BEFORE,
    TAKEN_UP_AFTER_ABOLITION,
    /** Somebody left a post without having held it. */
    NOT_IN_POST_BEFORE,
    /** Somebody was released from a table without having been assigned to it. */
    NOT_ASSIGNED_BEFORE,
    /** A mission is said to have ended that was not there. */
    NO_MISSION_BEFORE,
    /** A programme is said to have ended that was not there. */
    NO_PROGRAMME_BEFORE,
    /** A silence is said to have ended that was not there. */
    NO_SILENCE_BEFORE,
    ENDS_BEFORE_IT_BEGINS,
    /** Surge was approved without a request before, or arrived without an approval (R69). */
    SURGE_STEP_NOT_KNOWN_BEFORE,
    /** A correction or retraction of a fact that is not known, or of itself in a circle. */
    AMENDS_AN_UNKNOWN_FACT
}

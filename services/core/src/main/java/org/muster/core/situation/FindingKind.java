package org.muster.core.situation;

/**
 * What somebody should settle because facts do not fit together; a fact is never refused for it.
 */
public enum FindingKind {
    STRUCTURE_NOT_KNOWN_BEFORE,
    ALREADY_SUSPENDED,
    RESUMED_WITHOUT_SUSPENSION,
    CHANGED_AFTER_CLOSURE,
    MET_WHILE_SUSPENDED,
    CRISIS_NOT_KNOWN_BEFORE,
    CRISIS_DECLARED_TWICE,
    POST_NOT_KNOWN_BEFORE,
    NOT_ASSIGNED_BEFORE,
    ENDS_BEFORE_IT_BEGINS
}

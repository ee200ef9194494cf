package org.muster.notifier.drill;

/** Somebody ended a drill: whoever was asked hears of it at once. */
public record DrillOver() {}

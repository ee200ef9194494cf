package org.muster.console.report;

/** Something to choose. */
public record Choice(String value, String label) {}

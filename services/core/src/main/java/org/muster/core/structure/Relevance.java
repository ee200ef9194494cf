package org.muster.core.structure;

/**
 * What the country office decided about the relevance of a structure to IOM, with its reason (R8).
 */
public record Relevance(boolean relevant, String reason) {}

package org.muster.core.catalogue;

/** A policy, framework or strategy to look into (R72); its title is kept as it was published. */
public record Tool(String title, Phase phase) {}

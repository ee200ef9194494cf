package org.muster.acceptance.rooms.breach.bare;

/** In a package that has no package-info, so that the rule has one to find. */
public interface Unmarked {}

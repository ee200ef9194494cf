package org.muster.tracker.country;

/** A country's document was written. */
public record CountryWritten(CountryDocument document) {}

package org.muster.contract.api;

import org.muster.core.country.CountryCode;

/**
 * A country has changed.
 *
 * @param sequence grows with every change of any country; the {@code Last-Event-ID} of the stream
 */
public record Change(long sequence, CountryCode country, long version) {}

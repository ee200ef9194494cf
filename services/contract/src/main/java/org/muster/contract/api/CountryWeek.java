package org.muster.contract.api;

import org.muster.core.country.CountryCode;
import org.muster.core.policy.OfficeWeek;

/** What the office of a country said last about when it works. */
public record CountryWeek(CountryCode country, OfficeWeek week) {}

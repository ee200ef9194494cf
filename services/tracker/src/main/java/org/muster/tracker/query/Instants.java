package org.muster.tracker.query;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/**
 * Reads an instant of a query: with its offset, or a day, which means the end of that day in UTC.
 */
@Component
final class Instants implements Converter<String, Instant> {

    @Override
    public Instant convert(String text) {
        try {
            return text.length() == 10
                    ? LocalDate.parse(text)
                            .plusDays(1)
                            .atStartOfDay()
                            .toInstant(ZoneOffset.UTC)
                            .minusMillis(1)
                    : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "'%s' must be a day or an instant with its offset: 2023-04-24 or 2023-04-24T18:00:00Z"
                            .formatted(text),
                    e);
        }
    }
}

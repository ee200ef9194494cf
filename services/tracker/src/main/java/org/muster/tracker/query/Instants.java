package org.muster.tracker.query;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;
import org.muster.contract.api.AddressedCountry;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/**
 * Reads an instant of a query: with its offset, or a day, which means the end of that day in the
 * country that is asked about.
 */
@Component
final class Instants implements Converter<String, Instant> {
    private static final Pattern PLUS_LOST = Pattern.compile("(.+T.+) (\\d\\d:\\d\\d)");

    @Override
    public Instant convert(String text) {
        try {
            return text.length() == 10
                    ? LocalDate.parse(text)
                            .plusDays(1)
                            .atStartOfDay(AddressedCountry.zone("country"))
                            .toInstant()
                            .minusMillis(1)
                    : OffsetDateTime.parse(withPlus(text)).toInstant();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'%s' is no instant".formatted(text), e);
        }
    }

    // in a query string a plus that is not escaped is a space
    private static String withPlus(String text) {
        return PLUS_LOST.matcher(text).replaceFirst("$1+$2");
    }
}

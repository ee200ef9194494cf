package org.muster.contract.api;

import static org.springframework.web.servlet.HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.muster.core.country.Countries;
import org.muster.core.country.CountryCode;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** The country that the address of the request at hand names. */
public final class AddressedCountry {
    private AddressedCountry() {}

    /**
     * Where its days begin; UTC where the address names none.
     *
     * @param variable what the part of the address is called
     */
    public static ZoneId zone(String variable) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        return request != null
                        && request.getAttribute(
                                        URI_TEMPLATE_VARIABLES_ATTRIBUTE,
                                        RequestAttributes.SCOPE_REQUEST)
                                instanceof Map<?, ?> parts
                        && parts.get(variable) instanceof String code
                ? country(code).map(Countries::zone).orElse(ZoneOffset.UTC)
                : ZoneOffset.UTC;
    }

    private static Optional<CountryCode> country(String code) {
        try {
            return Optional.of(CountryCode.of(code));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}

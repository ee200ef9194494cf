package org.muster.core.structure;

import org.jspecify.annotations.Nullable;

/**
 * Where a structure meets or works.
 *
 * @param dutyStation the town, as the office writes it; null when it meets only remotely
 * @param area the area it covers, a P-code such as {@code SD02} or a name; null for the whole
 *     country
 * @param remote whether it meets remotely
 */
public record Place(@Nullable String dutyStation, @Nullable String area, boolean remote) {
    public static final Place UNKNOWN = new Place(null, null, false);

    public Place {
        if (dutyStation != null && (dutyStation.isBlank() || dutyStation.length() > 120))
            throw new IllegalArgumentException("dutyStation must have 1 to 120 characters");
        if (area != null && (area.isBlank() || area.length() > 120))
            throw new IllegalArgumentException("area must have 1 to 120 characters");
    }
}

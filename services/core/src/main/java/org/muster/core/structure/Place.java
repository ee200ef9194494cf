package org.muster.core.structure;

import java.util.regex.Pattern;
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
    private static final Pattern P_CODE = Pattern.compile("[A-Z]{2,3}\\d+");
    public static final Place UNKNOWN = new Place(null, null, false);

    public Place {
        if (dutyStation != null && (dutyStation.isBlank() || dutyStation.length() > 120))
            throw new IllegalArgumentException("dutyStation must have 1 to 120 characters");
        if (area != null && (area.isBlank() || area.length() > 120))
            throw new IllegalArgumentException("area must have 1 to 120 characters");
    }

    /** Whether an area is the one it covers, lies in it or holds it, or is where it works. */
    public boolean touches(String other) {
        return other.equalsIgnoreCase(dutyStation)
                || area != null
                        && (other.equalsIgnoreCase(area)
                                || within(other, area)
                                || within(area, other));
    }

    /** Whether a P-code lies in another: those of smaller areas begin with that of the greater. */
    public static boolean within(String smaller, String greater) {
        return P_CODE.matcher(greater).matches()
                && smaller.length() > greater.length()
                && smaller.startsWith(greater);
    }
}

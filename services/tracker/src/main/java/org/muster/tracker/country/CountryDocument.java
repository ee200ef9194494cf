package org.muster.tracker.country;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.muster.core.country.CountryCode;
import org.muster.core.situation.Standing;

/**
 * All that is stored of a country, replaced in one guarded write.
 *
 * @param version grows by one with every write; 0 before the first
 * @param partition of the log whose facts are folded
 * @param offset of the last fact folded; -1 before the first
 * @param emitted ids of reminders already emitted, with the instant that each was due
 * @param told what somebody was reminded of and is open, with when it passes by itself
 * @param nextWake when to look again, or null
 */
public record CountryDocument(
        CountryCode country,
        long version,
        int partition,
        long offset,
        Standing standing,
        Map<String, Instant> emitted,
        Map<String, Instant> told,
        @Nullable Instant nextWake) {
    public CountryDocument {
        emitted = new TreeMap<>(emitted);
        told = new TreeMap<>(told);
    }

    public static CountryDocument unknown(CountryCode country) {
        return new CountryDocument(
                country, 0, -1, -1, Standing.unknown(country), Map.of(), Map.of(), null);
    }

    /**
     * The next document, of a country whose facts are forgotten and come again from the log; what
     * was emitted stays known, so that nobody is told twice.
     */
    public CountryDocument forgotten() {
        return new CountryDocument(
                country, version + 1, -1, -1, Standing.unknown(country), emitted, told, null);
    }

    /** Whether a record of the log has been folded already. */
    public boolean covers(int fromPartition, long atOffset) {
        return partition == fromPartition && offset >= atOffset;
    }

    /** Whether something is to be looked at by now. */
    public boolean due(Instant now) {
        return nextWake != null && !nextWake.isAfter(now);
    }
}

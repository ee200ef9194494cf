package org.muster.core.given;

import java.util.stream.LongStream;

/**
 * Seeds of generated histories. The name of a failed test says its seed. More of them: {@code
 * -Dmuster.seeds=5000}, which Maven hands on to the tests.
 */
public final class Seeds {
    private Seeds() {}

    public static LongStream many() {
        return LongStream.rangeClosed(1, Long.getLong("muster.seeds", 60));
    }

    public static LongStream few() {
        return LongStream.rangeClosed(1, Long.getLong("muster.seeds", 60) / 6);
    }
}

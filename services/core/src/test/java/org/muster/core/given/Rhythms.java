package org.muster.core.given;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Rules of RFC 5545 that name the hour, grown from a seed: of every kind, however absurd. */
public final class Rhythms {
    public static final List<ZoneId> ZONES =
            List.of(
                    ZoneId.of("Africa/Khartoum"),
                    ZoneId.of("Pacific/Fiji"),
                    ZoneId.of("America/Bogota"),
                    ZoneId.of("Europe/Kyiv"));

    private static final List<String> UNTIL =
            List.of(
                    "UNTIL=20230801",
                    "UNTIL=20230801T120000",
                    "UNTIL=20230801T120000Z",
                    "UNTIL=20221231",
                    "UNTIL=20220101T000000",
                    "COUNT=1",
                    "COUNT=7");
    private static final List<String> DAYS =
            List.of("BYDAY=MO", "BYDAY=TU,FR", "BYDAY=SA", "BYDAY=MO,TU,WE,TH,FR");
    private static final List<String> DAYS_OF_MONTHS =
            List.of("BYDAY=1MO", "BYDAY=-1FR", "BYDAY=5WE", "BYDAY=1MO,3MO");

    private Rhythms() {}

    public static Stream<String> some(int count) {
        Random random = new Random(1);
        return Stream.generate(() -> any(random)).distinct().limit(count);
    }

    /** Any of them; about one in seven never occurs. */
    public static String any(Random random) {
        String freq = one(random, List.of("DAILY", "WEEKLY", "MONTHLY", "YEARLY"));
        boolean byMonths = freq.equals("MONTHLY") || freq.equals("YEARLY");
        List<String> parts = new ArrayList<>(List.of("FREQ=" + freq));
        if (chance(random, 2)) parts.add("INTERVAL=" + one(random, List.of(1, 2, 3, 10, 53, 2000)));
        if (chance(random, 3)) parts.add("BYMONTH=" + one(random, List.of("2", "6", "1,7", "12")));
        if (!freq.equals("WEEKLY") && chance(random, 3))
            parts.add("BYMONTHDAY=" + one(random, List.of("13", "29", "30", "31", "-1", "1,15")));
        if (chance(random, 2))
            parts.add(one(random, byMonths && random.nextBoolean() ? DAYS_OF_MONTHS : DAYS));
        parts.add("BYHOUR=" + one(random, List.of("9", "0", "23", "9,14")));
        if (chance(random, 4)) parts.add("BYMINUTE=30");
        if (chance(random, 4)) parts.add("BYSETPOS=" + one(random, List.of("1", "-1", "2", "9")));
        if (chance(random, 2)) parts.add(one(random, UNTIL));
        return String.join(";", parts);
    }

    private static boolean chance(Random random, int in) {
        return random.nextInt(in) == 0;
    }

    private static <T> T one(Random random, List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}

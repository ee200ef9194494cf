package org.muster.core.purity;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/** Everything that core must not do, done once, so that the rules are seen to bite. */
final class Impure {

    private Impure() {}

    static final class LooksAtTheClock {
        Instant read() {
            return Instant.now();
        }
    }

    static final class LooksAtTheClockByReference {
        Supplier<Instant> read() {
            return Instant::now;
        }
    }

    static final class HoldsAClock {
        LocalDate read(Clock clock) {
            return LocalDate.ofInstant(clock.instant(), clock.getZone());
        }
    }

    static final class CountsNanoseconds {
        long read() {
            return System.nanoTime();
        }
    }

    static final class MakesUpAnIdentifier {
        UUID draw() {
            return UUID.randomUUID();
        }
    }

    static final class ThrowsDice {
        int draw() {
            return ThreadLocalRandom.current().nextInt(6);
        }
    }

    static final class TakesTheZoneOfTheMachine {
        ZoneId zone() {
            return ZoneId.systemDefault();
        }
    }

    static final class ReadsAFile {
        String read() throws IOException {
            return Files.readString(Path.of("facts.json"));
        }
    }

    static final class KnowsALibrary {
        int size(JavaClasses classes) {
            return classes.size();
        }
    }
}

package org.muster.benchmark.faults;

import java.io.IOException;
import java.time.Duration;

/**
 * Something that goes wrong for a while.
 *
 * @param what in words, as it is printed
 * @param length how long it lasts; zero: it is mended at once
 */
record Fault(String what, Step begin, Duration length, Step end) {
    private static final Duration AWAY = Duration.ofSeconds(15);

    /** Longer than the notifier waits for an answer. */
    private static final Duration SILENT = Duration.ofSeconds(30);

    /** A step of a fault; what it cannot do ends the run. */
    interface Step {
        void take() throws IOException, InterruptedException;
    }

    static Fault killed(Server server) {
        return new Fault(server + " killed", server::kill, Duration.ZERO, server::startAgain);
    }

    static Fault away(Server server) {
        return new Fault(server + " away", server::kill, AWAY, server::startAgain);
    }

    static Fault hangs(Server server) {
        return new Fault(server + " hanging", server::freeze, SILENT, server::thaw);
    }

    static Fault refuses(Parts parts, String answer) {
        return new Fault(
                "mail answering " + answer, () -> parts.refuse(answer), AWAY, parts::refuseNobody);
    }

    /** Begins and ends it. */
    void happen() throws IOException, InterruptedException {
        begin.take();
        Thread.sleep(length);
        end.take();
    }
}

package org.muster.core.structure;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was said of single meetings, beside the rhythm: of all that lie ahead, and of those before
 * only of the latest.
 *
 * @param oneOffs meetings beside the rhythm, or instead of one of it
 * @param cancelled those that were called off or did not take place
 * @param answered when those took place of which somebody said what came of them
 * @param answeredOn the days of which that was said, where it was said of no hour
 * @param earlier what was before its rhythm, its time zone or its state changed last, or null
 */
public record Meetings(
        List<OneOff> oneOffs,
        List<Instant> cancelled,
        List<Instant> answered,
        List<LocalDate> answeredOn,
        @Nullable Earlier earlier) {
    public static final Meetings NONE =
            new Meetings(List.of(), List.of(), List.of(), List.of(), null);

    /** No meeting is asked about any longer. */
    public static final Duration ASKED_ABOUT = Duration.ofDays(3);

    private static final int KEPT = 40;

    /**
     * A single meeting.
     *
     * @param venue place or link, where it is not the usual one
     * @param instead the meeting of the rhythm that it stands for, or null
     */
    public record OneOff(Instant at, @Nullable String venue, @Nullable Instant instead) {
        /** One that was brought forward keeps another from coming back until its time is over. */
        private Instant matters() {
            return instead != null && instead.isAfter(at) ? instead : at;
        }
    }

    public Meetings {
        oneOffs = List.copyOf(oneOffs);
        cancelled = List.copyOf(cancelled);
        answered = List.copyOf(answered);
        answeredOn = List.copyOf(answeredOn);
    }

    /**
     * When it met before something changed: it has, whatever is said now of when it meets.
     *
     * @param until when that changed; from then on the rhythm counts
     * @param met when it met, as far as somebody may still be asked about it
     */
    public record Earlier(Instant until, List<Instant> met) {
        public Earlier {
            met = List.copyOf(met);
        }
    }

    /** When it met before its rhythm, time zone or state changed last, of the last days. */
    public List<Instant> met() {
        return earlier == null ? List.of() : earlier.met();
    }

    /** Something has changed; those at which it met until then stay. */
    Meetings changed(Instant at, List<Instant> metUntilThen) {
        List<Instant> all =
                Stream.concat(met().stream(), metUntilThen.stream())
                        .filter(m -> !m.isBefore(at.minus(ASKED_ABOUT)))
                        .distinct()
                        .sorted()
                        .toList();
        List<Instant> last = all.subList(Math.max(0, all.size() - KEPT), all.size());
        return new Meetings(oneOffs, cancelled, answered, answeredOn, new Earlier(at, last));
    }

    /** With one more; at an instant there is one meeting, and it takes place. */
    Meetings with(OneOff one, Instant said) {
        List<OneOff> others = oneOffs.stream().filter(o -> !o.at().equals(one.at())).toList();
        List<Instant> off = cancelled.stream().filter(c -> !c.equals(one.at())).toList();
        return new Meetings(
                kept(others, one, OneOff::matters, said), off, answered, answeredOn, earlier);
    }

    Meetings without(Instant at, Instant said) {
        List<Instant> others = cancelled.stream().filter(c -> !c.equals(at)).toList();
        return new Meetings(oneOffs, kept(others, at, c -> c, said), answered, answeredOn, earlier);
    }

    Meetings answered(Instant at) {
        return new Meetings(
                oneOffs, cancelled, kept(answered, at, a -> a, at), answeredOn, earlier);
    }

    Meetings answeredOn(LocalDate day) {
        List<LocalDate> days = new ArrayList<>(answeredOn);
        days.add(day);
        int more = Math.max(0, days.size() - KEPT);
        return new Meetings(oneOffs, cancelled, answered, days.subList(more, days.size()), earlier);
    }

    /**
     * With one more.
     *
     * @param matters until when each matters
     * @param said what lies before is kept up to a number, the earliest goes first
     */
    private static <T> List<T> kept(
            List<T> before, T more, Function<T, Instant> matters, Instant said) {
        List<T> all = new ArrayList<>(before);
        all.add(more);
        all.stream()
                .map(matters)
                .filter(at -> at.isBefore(said))
                .sorted(Comparator.reverseOrder())
                .skip(KEPT)
                .findFirst()
                .ifPresent(last -> all.removeIf(t -> !matters.apply(t).isAfter(last)));
        return all;
    }
}

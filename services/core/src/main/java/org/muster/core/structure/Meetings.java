package org.muster.core.structure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was said of single meetings, beside the rhythm: of all that lie ahead, and of those before
 * only of the latest.
 *
 * @param oneOffs meetings beside the rhythm, or instead of one of it
 * @param cancelled those that were called off or did not take place
 * @param answered when those took place of which somebody said what came of them
 * @param answeredOn the days of which that was said, where it was said of no hour
 */
public record Meetings(
        List<OneOff> oneOffs,
        List<Instant> cancelled,
        List<Instant> answered,
        List<LocalDate> answeredOn) {
    public static final Meetings NONE = new Meetings(List.of(), List.of(), List.of(), List.of());
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

    /** With one more; at an instant there is one meeting, and it takes place. */
    Meetings with(OneOff one, Instant said) {
        List<OneOff> others = oneOffs.stream().filter(o -> !o.at().equals(one.at())).toList();
        List<Instant> off = cancelled.stream().filter(c -> !c.equals(one.at())).toList();
        return new Meetings(kept(others, one, OneOff::matters, said), off, answered, answeredOn);
    }

    Meetings without(Instant at, Instant said) {
        List<Instant> others = cancelled.stream().filter(c -> !c.equals(at)).toList();
        return new Meetings(oneOffs, kept(others, at, c -> c, said), answered, answeredOn);
    }

    Meetings answered(Instant at) {
        return new Meetings(oneOffs, cancelled, kept(answered, at, a -> a, at), answeredOn);
    }

    Meetings answeredOn(LocalDate day) {
        List<LocalDate> days = new ArrayList<>(answeredOn);
        days.add(day);
        int more = Math.max(0, days.size() - KEPT);
        return new Meetings(oneOffs, cancelled, answered, days.subList(more, days.size()));
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

package org.muster.core.structure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was said of single meetings, beside the rhythm; of each only the latest are kept.
 *
 * @param oneOffs meetings beside the rhythm, or instead of one of it
 * @param cancelled those that were called off or did not take place
 * @param answered when those took place of which somebody said what came of them
 */
public record Meetings(List<OneOff> oneOffs, List<Instant> cancelled, List<Instant> answered) {
    public static final Meetings NONE = new Meetings(List.of(), List.of(), List.of());
    private static final int KEPT = 40;

    /**
     * A single meeting.
     *
     * @param venue place or link, where it is not the usual one
     * @param instead the meeting of the rhythm that it stands for, or null
     */
    public record OneOff(Instant at, @Nullable String venue, @Nullable Instant instead) {}

    public Meetings {
        oneOffs = List.copyOf(oneOffs);
        cancelled = List.copyOf(cancelled);
        answered = List.copyOf(answered);
    }

    /** With one more; at an instant there is one meeting, and it takes place. */
    Meetings with(OneOff one) {
        List<OneOff> others = oneOffs.stream().filter(o -> !o.at().equals(one.at())).toList();
        List<Instant> off = cancelled.stream().filter(c -> !c.equals(one.at())).toList();
        return new Meetings(latest(others, one), off, answered);
    }

    Meetings without(Instant at) {
        List<Instant> others = cancelled.stream().filter(c -> !c.equals(at)).toList();
        return new Meetings(oneOffs, latest(others, at), answered);
    }

    Meetings answered(Instant at) {
        return new Meetings(oneOffs, cancelled, latest(answered, at));
    }

    private static <T> List<T> latest(List<T> before, T more) {
        List<T> all = new ArrayList<>(before);
        all.add(more);
        return all.size() > KEPT ? all.subList(all.size() - KEPT, all.size()) : all;
    }
}

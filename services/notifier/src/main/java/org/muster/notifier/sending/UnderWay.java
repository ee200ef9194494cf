package org.muster.notifier.sending;

import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.muster.notifier.channel.Pace;
import org.muster.notifier.ledger.Open;

/**
 * The deliveries of one channel that were taken and of which it is not recorded what came of them:
 * each in one hand only, and never more than can be carried in good time.
 */
final class UnderWay {
    private static final int MOST = 10_000;
    private static final int PACED_SECONDS = 60;

    private final Set<String> ids = ConcurrentHashMap.newKeySet();
    private final int most;
    private volatile boolean left;

    UnderWay(Pace pace) {
        int paced = pace.perSecond() * PACED_SECONDS;
        this.most = paced == 0 ? MOST : Math.min(MOST, paced);
    }

    /** Takes one; false when it is in another hand. */
    boolean take(String id) {
        return ids.add(id);
    }

    boolean has(Open open) {
        return ids.contains(open.id());
    }

    void end(String id) {
        ids.remove(id);
    }

    void end(Collection<Open> open) {
        open.forEach(o -> end(o.id()));
    }

    int room() {
        return most - ids.size();
    }

    /** Whether there is room for so many more that looking is worth it, and something to find. */
    boolean worthLooking() {
        return left && hasRoom();
    }

    boolean hasRoom() {
        return ids.size() <= most / 2;
    }

    /** Something that is due is in the store and in no hand. */
    void left(boolean something) {
        left = something;
    }
}

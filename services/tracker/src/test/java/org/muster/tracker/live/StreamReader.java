package org.muster.tracker.live;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.contract.api.Change;
import org.muster.contract.json.MusterJson;

/** Reads server-sent events as they come, until it is closed. */
final class StreamReader implements AutoCloseable {
    private final Stream<String> lines;
    private final List<String> data = new CopyOnWriteArrayList<>();
    private final List<String> comments = new CopyOnWriteArrayList<>();
    private volatile @Nullable String lastId;
    private volatile boolean ended;

    StreamReader(Stream<String> lines) {
        this.lines = lines;
        Thread.ofVirtual().start(this::read);
    }

    private void read() {
        try {
            lines.forEach(this::take);
        } catch (RuntimeException broken) {
            comments.add("broken");
        }
        ended = true;
    }

    private void take(String line) {
        if (line.startsWith("id:")) lastId = line.substring(3);
        if (line.startsWith("data:")) data.add(line.substring(5));
        if (line.startsWith(":")) comments.add(line.substring(1));
    }

    List<String> data() {
        return data;
    }

    List<String> countries() {
        return data.stream()
                .map(d -> MusterJson.mapper().readValue(d, Change.class).country().alpha3())
                .toList();
    }

    List<String> comments() {
        return comments;
    }

    @Nullable String lastId() {
        return lastId;
    }

    boolean ended() {
        return ended;
    }

    @Override
    public void close() {
        lines.close();
    }
}

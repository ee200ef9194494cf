package org.muster.console.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.contract.access.Caller;
import org.muster.contract.api.Change;
import org.muster.core.country.CountryCode;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

class OpenPagesTest {
    private static final CountryCode SUDAN = new CountryCode("SDN");

    /** As a web server does with a line that its reader has just closed. */
    private static final class Closed extends SseEmitter {
        private final boolean whenGivenUp;

        Closed(boolean whenGivenUp) {
            this.whenGivenUp = whenGivenUp;
        }

        @Override
        public void send(SseEventBuilder event) {
            if (whenGivenUp) throw new IllegalStateException("Failed to send");
            throw new NullPointerException("the response was recycled");
        }

        @Override
        public void completeWithError(Throwable ex) {
            throw new IllegalStateException("the request has already completed processing");
        }
    }

    private static final class Read extends SseEmitter {
        private final List<String> events = new ArrayList<>();

        @Override
        public void send(SseEventBuilder event) {
            event.build().forEach(part -> events.add(String.valueOf(part.getData())));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_page_that_closes_while_it_is_told_keeps_nothing_from_the_others(boolean whenGivenUp) {
        Read first = new Read();
        Read last = new Read();
        OpenPage closed = page(new Closed(whenGivenUp));
        Set<OpenPage> open = ConcurrentHashMap.newKeySet();
        open.addAll(List.of(page(first), closed, page(last)));
        open.forEach(p -> p.changed(new Change(1, SUDAN, 1)));

        OpenPages.beat(open);
        assertThat(first.events).contains("country-SDN", "world");
        assertThat(last.events).isEqualTo(first.events);
        assertThat(open).hasSize(2).doesNotContain(closed);

        open.forEach(p -> p.changed(new Change(2, SUDAN, 2)));
        int told = last.events.size();
        OpenPages.beat(open);
        assertThat(last.events).hasSize(2 * told);
    }

    private static OpenPage page(SseEmitter emitter) {
        return new OpenPage(Caller.service("console"), false, emitter);
    }
}

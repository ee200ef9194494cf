package org.muster.notifier.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.contract.api.MessageChange;
import org.muster.core.country.CountryCode;

class MessageStreamControllerTest {
    @Test
    void what_changes_once_the_stream_has_stopped_is_passed_over_and_others_hear_it() {
        Messages messages = new Messages();
        new MessageStreamController(messages).stop();
        List<MessageChange> heard = new ArrayList<>();
        messages.subscribe(heard::add);
        messages.drill(CountryCode.of("SDN"));
        assertThat(heard).containsExactly(MessageChange.ofDrill(CountryCode.of("SDN")));
    }
}

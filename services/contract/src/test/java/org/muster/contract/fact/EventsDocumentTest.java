package org.muster.contract.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.muster.contract.json.EventTypes;
import org.muster.contract.json.MusterJson;
import tools.jackson.databind.JsonNode;

class EventsDocumentTest {
    private static final Path PAGE = Path.of("../../docs/events.md");

    @Test
    void the_page_about_events_says_what_the_code_says() throws IOException {
        String text = new EventsDocument().text();
        if (Boolean.getBoolean("muster.docs.write")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, text);
        }
        assertThat(Files.readString(PAGE))
                .as("docs/events.md is stale: run this test with -Dmuster.docs.write=true")
                .isEqualTo(text);
    }

    @Test
    void no_sentence_is_about_something_that_the_code_does_not_have() {
        EventsDocument document = new EventsDocument();
        document.text();
        assertThat(document.unused()).isEmpty();
    }

    @Test
    void the_page_names_every_field_that_is_on_the_wire() {
        String text = new EventsDocument().text();
        for (var sample : SampleEvents.byName().values()) {
            JsonNode fact =
                    MusterJson.mapper().readTree(FactCodec.write(SampleEvents.fact(sample)));
            String section = section(text, EventTypes.nameOf(sample));
            for (String field : new TreeSet<>(fact.path("data").propertyNames()))
                assertThat(section).contains("| `" + field + "` |");
        }
    }

    private static String section(String text, String name) {
        String from = text.substring(text.indexOf("### " + name + "\n"));
        int next = from.indexOf("\n### ");
        return next < 0 ? from : from.substring(0, next);
    }
}

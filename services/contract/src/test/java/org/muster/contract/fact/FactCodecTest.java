package org.muster.contract.fact;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.contract.json.MusterJson;
import org.muster.core.fact.Fact;
import org.muster.core.fact.StructureEvent.StructureResumed;
import org.muster.core.structure.Place;
import org.muster.core.structure.StructureId;
import tools.jackson.databind.node.ObjectNode;

class FactCodecTest {
    private static final Fact FACT =
            SampleEvents.fact(
                    new StructureResumed(
                            new StructureId("OMT"), new Place("Port Sudan", null, false)));

    @Test
    void a_fact_is_a_cloud_event_that_says_what_it_is_about() {
        ObjectNode written = written();
        assertThat(written.path("specversion").asString()).isEqualTo("1.0");
        assertThat(written.path("source").asString()).isEqualTo("/countries/SDN");
        assertThat(written.path("type").asString()).isEqualTo("structure.resumed.v1");
        assertThat(written.path("subject").asString()).isEqualTo("SDN/OMT");
        assertThat(written.path("time").asString()).isEqualTo("2023-04-16T09:00:01.250Z");
        assertThat(written.path("data").has("type")).isFalse();
    }

    @Test
    void what_a_later_version_adds_is_passed_over() {
        ObjectNode written = written();
        written.put("traceparent", "00-abc");
        data(written).put("mood", "hopeful");
        ((ObjectNode) data(written).path("place")).put("floor", 3);
        assertThat(read(written)).isEqualTo(FACT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "7",
                "\"text\"",
                "{\"id\":",
                "\u0000",
                "{\"data\":[]}"
            })
    void bytes_that_are_no_fact_are_unreadable(String bytes) {
        assertThatThrownBy(() -> FactCodec.read(bytes.getBytes(UTF_8)))
                .isInstanceOf(UnreadableFactException.class)
                .hasMessageNotContaining("NullPointer")
                .hasMessageNotContaining("Source:");
    }

    @Test
    void bytes_that_are_no_utf_8_are_unreadable() {
        assertThatThrownBy(() -> FactCodec.read(new byte[] {(byte) 0xff, (byte) 0xfe, '{'}))
                .isInstanceOf(UnreadableFactException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "id, not an id!",
        "country, XXQ",
        "effective, yesterday",
        "time, noon",
        "reportedat, noon",
        "provenance, HEARSAY",
        "author, a b",
        "type, structure.exploded.v1",
        "type, structure.resumed.v2"
    })
    void a_wrong_attribute_makes_a_fact_unreadable(String attribute, String value) {
        ObjectNode written = written();
        written.put(attribute, value);
        assertThatThrownBy(() -> read(written)).isInstanceOf(UnreadableFactException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id",
                "country",
                "effective",
                "time",
                "reportedat",
                "author",
                "provenance",
                "evidence",
                "type",
                "data"
            })
    void a_missing_attribute_makes_a_fact_unreadable(String attribute) {
        ObjectNode written = written();
        written.remove(attribute);
        assertThatThrownBy(() -> read(written)).isInstanceOf(UnreadableFactException.class);
    }

    @Test
    void a_missing_field_that_is_required_makes_a_fact_unreadable() {
        ObjectNode written = written();
        data(written).remove("structure");
        assertThatThrownBy(() -> read(written)).isInstanceOf(UnreadableFactException.class);
    }

    @Test
    void an_optional_field_may_be_missing() {
        ObjectNode written = written();
        data(written).remove("place");
        assertThat(read(written).event())
                .isEqualTo(new StructureResumed(new StructureId("OMT"), null));
    }

    @Test
    void a_correction_of_a_correction_is_unreadable() {
        ObjectNode written = written();
        written.put("type", "fact.corrected.v1");
        ObjectNode data = data(written).removeAll();
        data.put("target", "other");
        data.putObject("replacement")
                .put("type", "fact.retracted.v1")
                .put("target", "other")
                .put("reason", "none");
        assertThatThrownBy(() -> read(written)).isInstanceOf(UnreadableFactException.class);
    }

    private static ObjectNode written() {
        return (ObjectNode) MusterJson.mapper().readTree(FactCodec.write(FACT));
    }

    private static ObjectNode data(ObjectNode written) {
        return (ObjectNode) written.path("data");
    }

    private static Fact read(ObjectNode written) {
        return FactCodec.read(MusterJson.mapper().writeValueAsBytes(written));
    }
}

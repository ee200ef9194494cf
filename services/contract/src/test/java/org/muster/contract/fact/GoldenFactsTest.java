package org.muster.contract.fact;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muster.contract.json.EventTypes;
import org.muster.core.fact.Event;

/**
 * The bytes of the log are for ever. A golden file that exists is never written again: a new type
 * or version gets a new one, by {@code -Dmuster.golden.write=true}.
 */
class GoldenFactsTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    @BeforeAll
    static void new_types_get_their_golden_file() throws IOException {
        if (!Boolean.getBoolean("muster.golden.write")) return;
        for (var sample : SampleEvents.byName().entrySet()) {
            Path file = file(sample.getKey());
            if (!Files.exists(file))
                Files.write(file, FactCodec.write(SampleEvents.fact(sample.getValue())));
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_fact_is_written_in_the_bytes_of_its_golden_file(String name) throws IOException {
        Event event = event(name);
        assertThat(new String(FactCodec.write(SampleEvents.fact(event)), UTF_8))
                .isEqualTo(Files.readString(file(name)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void the_bytes_of_a_golden_file_are_read_as_the_fact(String name) throws IOException {
        assertThat(FactCodec.read(Files.readAllBytes(file(name))))
                .isEqualTo(SampleEvents.fact(event(name)));
    }

    @Test
    void every_wire_name_has_a_sample() {
        assertThat(samples()).containsAll(EventTypes.names());
    }

    @Test
    void every_event_that_leaves_something_out_has_a_sample_without_it() {
        for (String name : EventTypes.names()) {
            Class<? extends Event> type = EventTypes.typeOf(name).orElseThrow();
            boolean optional =
                    Arrays.stream(type.getRecordComponents())
                            .anyMatch(
                                    c -> c.getAnnotatedType().isAnnotationPresent(Nullable.class));
            assertThat(samples().contains(name + ".least")).as(name).isEqualTo(optional);
        }
    }

    @Test
    void no_golden_file_is_left_without_a_sample() throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            assertThat(files.map(f -> f.getFileName().toString().replace(".json", "")))
                    .containsExactlyInAnyOrderElementsOf(samples());
        }
    }

    static TreeSet<String> samples() {
        return new TreeSet<>(SampleEvents.byName().keySet());
    }

    private static Event event(String name) {
        return java.util.Objects.requireNonNull(SampleEvents.byName().get(name));
    }

    private static Path file(String name) {
        return GOLDEN.resolve(name + ".json");
    }
}

package org.muster.acceptance.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each requirement says what implements it and what shows it, or why it is left out. */
class RequirementsDocumentTest {
    private static final Path PAGE = Path.of("../../docs/requirements.md");
    private static final Path SERVICES = Path.of("..");
    private static final int LAST = 82;

    @Test
    void every_requirement_has_one_row() throws IOException {
        assertThat(rows())
                .extracting(Requirement::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, LAST).boxed().toList());
    }

    @Test
    void a_row_names_what_builds_it_and_what_tries_it_or_says_why_not() throws IOException {
        for (Requirement row : rows()) {
            assertThat(row.builtBy()).as("R%d", row.number()).isNotBlank();
            if (row.leftOut()) continue;
            assertThat(row.names()).as("R%d names nothing", row.number()).isNotEmpty();
            assertThat(row.triedBy()).as("R%d is tried by", row.number()).contains("`");
        }
    }

    @Test
    void whatever_a_row_names_exists() throws IOException {
        Set<String> files = files();
        for (Requirement row : rows())
            assertThat(files).as("R%d", row.number()).containsAll(row.names());
    }

    private static List<Requirement> rows() throws IOException {
        return Requirement.in(Files.readString(PAGE));
    }

    /** The simple names of all classes and the names of all resources. */
    private static Set<String> files() throws IOException {
        try (Stream<Path> paths = Files.walk(SERVICES)) {
            return paths.filter(p -> p.toString().contains("/src/"))
                    .filter(Files::isRegularFile)
                    .map(p -> p.getFileName().toString().replaceAll("\\.java$", ""))
                    .collect(Collectors.toSet());
        }
    }
}

package org.muster.standalone.demonstration;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.muster.contract.json.MusterJson;
import org.muster.contract.person.Person;
import org.muster.core.fact.Fact;
import org.springframework.core.io.ClassPathResource;

/** The demonstration's facts and people, as they stand in its resources. */
public final class Demonstration {
    private static final List<String> CRISES = List.of("sudan-2023", "turkiye-syria-2023");

    private Demonstration() {}

    /** All facts, each recorded when it was reported, in the order of the resources. */
    public static List<Fact> facts() {
        return CRISES.stream()
                .flatMap(name -> new DatedReports(name, lines(name)).facts().stream())
                .toList();
    }

    /** The invented people. */
    public static List<Person> people() {
        return lines("people").stream()
                .map(l -> MusterJson.mapper().readValue(l, Person.class))
                .toList();
    }

    private static List<String> lines(String name) {
        ClassPathResource resource = new ClassPathResource(name + ".ndjson", Demonstration.class);
        try (BufferedReader reader =
                new BufferedReader(
                        new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8))) {
            return reader.lines().filter(l -> !l.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

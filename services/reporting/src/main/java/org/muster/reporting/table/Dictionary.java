package org.muster.reporting.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muster.contract.api.TableField;
import org.muster.core.catalogue.Catalogue;
import org.muster.core.catalogue.Text;
import org.muster.core.country.Language;
import org.springframework.core.io.ClassPathResource;

/** What headings and cells mean, in English, French and HXL. */
final class Dictionary {
    private final Map<String, TableField> headings = new HashMap<>();
    private final Map<TableField, Text> names = new LinkedHashMap<>();
    private final Map<String, String> words = new HashMap<>();

    Dictionary(Catalogue catalogue) {
        for (String[] line : lines("columns.csv")) column(line);
        for (String[] line : lines("words.csv"))
            for (String word : line[2].split("\\|"))
                words.put(line[0] + " " + Wording.plain(word), line[1].replace(',', ';'));
        catalogue
                .platforms()
                .values()
                .forEach(
                        p -> {
                            named("platform", p.code().value(), p.name());
                            p.aliases().forEach(a -> add("platform", a.value(), p.code().value()));
                        });
        catalogue.sectors().values().forEach(s -> named("sector", s.code().value(), s.name()));
        catalogue.roles().values().forEach(r -> named("role", r.code().value(), r.name()));
    }

    /** What a heading stands for, if it is known. */
    Optional<TableField> heading(String text) {
        return Optional.ofNullable(headings.get(Wording.plain(text)));
    }

    /** The heading of a field. */
    String name(TableField field, Language language) {
        Text name = names.get(field);
        return name == null ? field.name() : name.in(language);
    }

    /** What a word stands for among those of a kind, if it is known. */
    Optional<String> word(String kind, String text) {
        return Optional.ofNullable(words.get(kind + " " + Wording.plain(text)));
    }

    private void column(String[] line) {
        TableField field = TableField.valueOf(line[0]);
        names.put(field, new Text(Map.of(Language.EN, line[1], Language.FR, line[2])));
        for (String heading : (line[1] + "|" + line[2] + "|" + line[3]).split("\\|"))
            headings.putIfAbsent(Wording.plain(heading), field);
    }

    private void named(String kind, String code, Text name) {
        add(kind, code, code);
        name.in().values().forEach(n -> add(kind, n, code));
    }

    private void add(String kind, String word, String value) {
        words.putIfAbsent(kind + " " + Wording.plain(word), value);
    }

    private static List<String[]> lines(String resource) {
        try (var in =
                new BufferedReader(
                        new InputStreamReader(
                                new ClassPathResource(resource, Dictionary.class).getInputStream(),
                                StandardCharsets.UTF_8))) {
            return in.lines().skip(1).map(line -> line.split(";", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " is missing", e);
        }
    }
}

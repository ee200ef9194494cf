package org.muster.contract.catalogue;

import com.fasterxml.jackson.annotation.Nulls;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.muster.core.catalogue.Catalogue;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the catalogue of platforms, seats and thresholds from YAML. */
public final class CatalogueYaml {

    private static final String FILE = "catalogue.yaml";

    private static final YAMLMapper STRICT =
            YAMLMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .changeDefaultNullHandling(
                            it -> it.withValueNulls(Nulls.FAIL).withContentNulls(Nulls.FAIL))
                    .build();

    private CatalogueYaml() {}

    /** The catalogue that comes with the product. */
    public static Catalogue bundled() {
        try (var file =
                Objects.requireNonNull(CatalogueYaml.class.getResourceAsStream(FILE), FILE)) {
            return read(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * Reads a catalogue; the caller closes the stream.
     *
     * @throws IllegalArgumentException if something is unknown, doubled, missing or malformed,
     *     naming the line; or if the parts do not fit together, naming the place
     */
    public static Catalogue read(InputStream yaml) throws IOException {
        var text = new String(yaml.readAllBytes(), StandardCharsets.UTF_8);
        var lines = lines(text);
        try {
            return CatalogueAssembly.assemble(STRICT.readValue(text, CatalogueFile.class));
        } catch (JacksonException malformed) {
            throw refusal(lines.of(malformed), malformed);
        }
    }

    private static LinesOfYaml lines(String text) {
        try {
            return LinesOfYaml.of(STRICT, text);
        } catch (JacksonException malformed) {
            throw refusal(malformed.getLocation().getLineNr(), malformed);
        }
    }

    private static IllegalArgumentException refusal(int line, JacksonException malformed) {
        return new IllegalArgumentException(
                "catalogue, line %d: %s".formatted(line, malformed.getOriginalMessage()),
                malformed);
    }
}

package org.muster.acceptance.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.muster.contract.json.MusterJson;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;

/** The alert rules ask for metrics that the page about operations explains. */
class AlertRulesTest {
    private static final Pattern METRIC = Pattern.compile("muster_[a-z_]+");

    @Test
    void every_rule_says_what_to_do_about_a_metric_that_the_page_explains() throws IOException {
        JsonNode rules = rules();
        Set<String> explained = metrics(Files.readString(Path.of("../../docs/operations.md")));
        assertThat(rules.size()).isPositive();
        for (JsonNode rule : rules) {
            for (String part : List.of("alert", "expr", "for"))
                assertThat(rule.path(part).asString("")).as(part).isNotBlank();
            assertThat(rule.path("labels").path("severity").asString("")).isNotBlank();
            assertThat(rule.path("annotations").path("summary").asString("")).isNotBlank();
            assertThat(rule.path("annotations").path("action").asString("")).isNotBlank();
            Set<String> asked = metrics(rule.path("expr").asString(""));
            assertThat(asked).isNotEmpty();
            assertThat(explained).containsAll(asked);
        }
    }

    private static JsonNode rules() throws IOException {
        Object read =
                new Yaml()
                        .load(Files.readString(Path.of("../../infra/prometheus/muster.rules.yml")));
        JsonNode file = MusterJson.mapper().valueToTree(read);
        return file.path("groups").path(0).path("rules");
    }

    private static Set<String> metrics(String text) {
        Set<String> found = new TreeSet<>();
        METRIC.matcher(text).results().forEach(m -> found.add(m.group()));
        return found;
    }
}

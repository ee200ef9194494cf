package org.muster.contract.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueYamlTest {

    @Test
    void an_unknown_property_is_refused_with_its_line() {
        var yaml = bundled().replaceFirst("\nhead:", "\nhaed: X\nhead:");
        refused(yaml).withMessageStartingWith("catalogue, line " + line(yaml, "haed") + ": ");
        refused(yaml).withMessageContaining("haed");
    }

    @Test
    void a_property_is_refused_with_its_line_however_deep_it_stands() {
        var yaml = bundled().replaceFirst("observers:", "mood: good\n      observers:");
        refused(yaml).withMessageStartingWith("catalogue, line " + line(yaml, "mood:") + ": ");
    }

    @Test
    void a_doubled_property_is_refused_with_its_line() {
        var yaml = bundled().replaceFirst("  OMT:\n", "  PMT:\n");
        var second = yaml.substring(0, yaml.lastIndexOf("  PMT:\n")).lines().count() + 1;
        refused(yaml).withMessageStartingWith("catalogue, line " + second + ": ");
    }

    @ParameterizedTest
    @CsvSource({
        "'coordinator: CLUSTER_COORDINATOR', '', coordinator",
        "'    aliases: [AHCT]\n', '', aliases",
        "'version: \"2026-11\"', 'version:', version",
        "'keepInTouchEvery: P14D', 'keepInTouchEvery: a fortnight', a fortnight",
        "'obligation: MANDATORY', 'obligation: SOMETIMES', SOMETIMES",
        "'family: HUMANITARIAN', 'family: [', ''",
        "'updated: \"2022-09\"', 'updated: September', September"
    })
    void what_is_missing_or_malformed_is_refused_with_a_line(
            String right, String wrong, String named) {
        assertThat(bundled()).contains(right);
        refused(bundled().replace(right, wrong))
                .withMessageMatching("(?s)catalogue, line [1-9]\\d*: .*" + named + ".*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "keepInTouchEvery: P14D",
                "obligation: MANDATORY",
                "sectoral: true",
                "updated: \"2022-09\""
            })
    void a_malformed_value_is_refused_with_its_own_line(String right) {
        var wrong = right.substring(0, right.indexOf(':')) + ": nonsense";
        var yaml = bundled().replace(right, wrong);
        refused(yaml).withMessageStartingWith("catalogue, line " + line(yaml, wrong) + ": ");
    }

    @ParameterizedTest
    @CsvSource({
        "'head: CHIEF_OF_MISSION', 'head: KING', 'catalogue, head: there is no KING; there are CHIEF_OF_MISSION, '",
        "'observers: [CLUSTER_COORDINATOR]', 'observers: [SPY]', 'catalogue, platforms.HCT.seat.observers: there is no SPY'",
        "'PRO-GBV:\n    parent: PRO', 'PRO-GBV:\n    parent: PRX', 'catalogue, areasOfResponsibility.PRO-GBV.parent: there is no PRX'",
        "'document: contexts, requirements: [R14]', 'document: hearsay, requirements: [R14]', 'catalogue, platforms.OMT.sources: there is no hearsay; there are preCrisis, contexts'",
        "'subnationalSeats:\n  SMT:', 'subnationalSeats:\n  SMTT:', 'catalogue, subnationalSeats: there is no SMTT; there are UNCT, '",
        "'roles: [HEAD_OF_SUB_OFFICE]', 'roles: [MAYOR]', 'catalogue, subnationalSeats.SMT.roles: there is no MAYOR'",
        "'aliases: [AHCT]', 'aliases: [SMT]', 'catalogue, platforms.HCT.aliases: SMT is already the name of a platform'",
        "'fr: Nutrition', 'fr: \"\"', 'catalogue, sectors.NUT: the text in fr is missing'",
        "'    es: Jefe de Misión\n', '', 'catalogue, roles.CHIEF_OF_MISSION: the text in es is missing'",
        "'    ar: التغذية\n', '', 'catalogue, sectors.NUT: the text in ar is missing'",
        "'      es: Acción contra las Minas\n', '', 'catalogue, areasOfResponsibility.PRO-MIN.name: the text in es is missing'",
        "'      ar: طلب أموال الطوارئ (MEFM)\n', '', 'catalogue, actions.MEFM.name: the text in ar is missing'",
        "'      es: Equipo Humanitario de País\n', '', 'catalogue, platforms.HCT.name: the text in es is missing'"
    })
    void what_points_nowhere_is_refused_with_its_place(String right, String wrong, String message) {
        assertThat(bundled()).contains(right);
        refused(bundled().replace(right, wrong)).withMessageStartingWith(message);
    }

    @Test
    void a_rule_without_a_source_is_refused() {
        var yaml =
                bundled()
                        .replace(
                                "sources:\n      - { document: contexts, requirements: [R23] }",
                                "sources: []");
        refused(yaml).withMessageStartingWith("catalogue, platforms.ICCG.sources: a rule needs");
    }

    private static ThrowableAssertAlternative<IllegalArgumentException> refused(String yaml) {
        return assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                CatalogueYaml.read(
                                        new ByteArrayInputStream(
                                                yaml.getBytes(StandardCharsets.UTF_8))));
    }

    private static long line(String yaml, String text) {
        return yaml.substring(0, yaml.indexOf(text)).chars().filter(it -> it == '\n').count() + 1;
    }

    private static String bundled() {
        try (var file = CatalogueYaml.class.getResourceAsStream("catalogue.yaml")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

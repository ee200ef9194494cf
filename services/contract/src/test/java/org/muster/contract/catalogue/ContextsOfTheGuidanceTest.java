package org.muster.contract.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.muster.core.catalogue.ContextRule;
import org.muster.core.catalogue.Contexts;
import org.muster.core.crisis.CrisisContext;
import org.muster.core.structure.SectorCode;

/** What each kind of crisis expects (R11, R29). */
class ContextsOfTheGuidanceTest {
    private static final Contexts CONTEXTS = CatalogueYaml.bundled().contexts();

    @Test
    void R11_without_a_crisis_the_four_tables_of_the_UN_system_are_expected_and_no_others() {
        assertThat(codes(CONTEXTS.always())).containsExactly("UNCT", "PMT", "OMT", "SMT");
    }

    @ParameterizedTest
    @EnumSource
    void R29_every_kind_of_crisis_has_a_rule_with_its_document(CrisisContext context) {
        assertThat(rule(context).sources()).isNotEmpty();
        assertThat(rule(context).expected()).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"CONFLICT", "NATURAL_DISASTER"})
    void R11_conflict_and_natural_disaster_are_coordinated_in_the_IASC_structure(
            CrisisContext context) {
        assertThat(codes(rule(context))).containsExactly("HCT", "ICCG", "CLUSTER");
    }

    @Test
    void R29_a_refugee_response_has_sectors_and_a_protection_group_no_HCT_and_no_clusters() {
        ContextRule refugee = rule(CrisisContext.REFUGEE);
        assertThat(codes(refugee)).containsExactly("RPWG", "REFUGEE_SECTOR");
        assertThat(refugee.notHere())
                .extracting(Object::toString)
                .containsExactly("HCT", "ICCG", "CLUSTER");
    }

    @Test
    void R29_mixed_situations_differ_by_whether_people_live_in_the_same_area() {
        assertThat(codes(rule(CrisisContext.MIXED))).contains("CLUSTER", "RPWG");
        assertThat(codes(rule(CrisisContext.MIXED))).doesNotContain("REFUGEE_SECTOR");
        assertThat(codes(rule(CrisisContext.MIXED_IN_DIFFERENT_AREAS)))
                .contains("CLUSTER", "RPWG", "REFUGEE_SECTOR");
    }

    @Test
    void R62_IOM_leads_CCCM_in_a_natural_disaster_and_UNHCR_in_a_conflict() {
        assertThat(leads(CrisisContext.NATURAL_DISASTER, "CCM")).containsExactly("IOM");
        assertThat(leads(CrisisContext.NATURAL_DISASTER, "SHL")).containsExactly("IFRC");
        assertThat(leads(CrisisContext.CONFLICT, "CCM")).containsExactly("UNHCR");
        assertThat(leads(CrisisContext.CONFLICT, "SHL")).containsExactly("UNHCR");
    }

    @Test
    void R63_a_regional_crisis_expects_a_group_above_the_countries() {
        assertThat(codes(rule(CrisisContext.REGIONAL))).containsExactly("REGIONAL_GROUP");
    }

    private static ContextRule rule(CrisisContext context) {
        return Objects.requireNonNull(CONTEXTS.of(context));
    }

    private static List<String> codes(ContextRule rule) {
        return rule.expected().stream().map(Object::toString).toList();
    }

    private static List<String> leads(CrisisContext context, String sector) {
        return Objects.requireNonNull(rule(context).usualLeads().get(new SectorCode(sector)));
    }
}

package org.muster.contract.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.muster.core.country.Language;
import org.muster.core.structure.PlatformCode;
import org.muster.core.structure.SectorCode;
import org.muster.core.structure.StructureId;
import org.muster.core.structure.StructureName;

class StructureNamesTest {
    private final StructureNames names = new StructureNames(CatalogueYaml.bundled());

    @Test
    void a_structure_is_called_as_the_catalogue_calls_its_platform() {
        assertThat(in(Language.EN, "OMT", null, null, null))
                .isEqualTo("Operations Management Team");
        assertThat(in(Language.FR, "OMT", null, null, null))
                .isEqualTo("Équipe de gestion des opérations");
        assertThat(in(Language.ES, "HCT", null, null, null))
                .isEqualTo("Equipo Humanitario de País");
        assertThat(in(Language.AR, "HCT", null, null, null))
                .isEqualTo("فريق العمل الإنساني القُطري");
    }

    @Test
    void a_cluster_is_called_by_its_sector() {
        assertThat(in(Language.EN, "CLUSTER", "HEA", null, null)).isEqualTo("Health Cluster");
        assertThat(in(Language.FR, "CLUSTER", "HEA", null, null)).isEqualTo("Cluster Santé");
        assertThat(in(Language.ES, "CLUSTER", "HEA", null, null)).isEqualTo("Clúster de Salud");
        assertThat(in(Language.AR, "CLUSTER", "HEA", null, null)).isEqualTo("مجموعة الصحة");
    }

    @Test
    void a_sector_of_a_refugee_response_is_called_by_what_it_is_about() {
        assertThat(in(Language.ES, "REFUGEE_SECTOR", "EDU", null, null))
                .isEqualTo("Sector de Respuesta a los Refugiados de Educación");
        assertThat(in(Language.AR, "REFUGEE_SECTOR", "EDU", null, null))
                .isEqualTo("قطاع الاستجابة للاجئين: التعليم");
    }

    @Test
    void one_of_an_area_says_which() {
        assertThat(in(Language.EN, "CLUSTER", "HEA", null, "Darfur"))
                .isEqualTo("Health Cluster, Darfur");
    }

    @Test
    void what_it_is_called_in_the_country_comes_first() {
        assertThat(in(Language.EN, "HCT", null, "AHCT", "Darfur")).isEqualTo("AHCT");
    }

    @Test
    void one_that_the_catalogue_does_not_know_is_called_by_its_id() {
        assertThat(in(Language.EN, "UNKNOWN", null, null, null)).isEqualTo("UNKNOWN");
    }

    private String in(
            Language language,
            String platform,
            @Nullable String sector,
            @Nullable String localName,
            @Nullable String area) {
        return names.in(
                language,
                new StructureName(
                        new StructureId(platform),
                        new PlatformCode(platform),
                        sector == null ? null : new SectorCode(sector),
                        localName,
                        area));
    }
}

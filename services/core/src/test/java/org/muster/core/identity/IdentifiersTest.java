package org.muster.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.core.crisis.CrisisId;
import org.muster.core.fact.AuthorId;
import org.muster.core.fact.FactId;
import org.muster.core.representation.PostId;
import org.muster.core.representation.RoleCode;
import org.muster.core.structure.PlatformCode;
import org.muster.core.structure.SectorCode;
import org.muster.core.structure.StructureId;

class IdentifiersTest {
    private static final List<Function<String, ? extends Comparable<?>>> KINDS =
            List.of(
                    CrisisId::new,
                    AuthorId::new,
                    FactId::new,
                    PersonId::new,
                    PostId::new,
                    RoleCode::new,
                    PlatformCode::new,
                    SectorCode::new,
                    StructureId::new);

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-a", "_a", "a b", "é", "a@example.org"})
    void whatever_is_no_identifier_is_refused_for_every_kind(String nonsense) {
        for (var kind : KINDS)
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> kind.apply(nonsense))
                    .withMessageContaining("'" + nonsense + "' must be 1 to 64 letters");
    }

    @Test
    void every_kind_is_written_as_it_was_given_with_up_to_64_characters() {
        for (String id : List.of("7", "HCT-darfur_2", "x".repeat(64)))
            for (var kind : KINDS) assertThat(kind.apply(id)).hasToString(id);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Identifiers.require("post", "x".repeat(65)));
    }

    @Test
    void a_structure_says_its_platform_with_the_beginning_of_its_name() {
        assertThat(new StructureId("CLUSTER-HEA-darfur").impliedPlatform())
                .isEqualTo(new PlatformCode("CLUSTER"));
        assertThat(new StructureId("UNCT").impliedPlatform()).isEqualTo(new PlatformCode("UNCT"));
    }
}

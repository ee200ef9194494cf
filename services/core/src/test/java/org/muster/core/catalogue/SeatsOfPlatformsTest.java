package org.muster.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.muster.core.country.Language;
import org.muster.core.given.TestCatalogue;
import org.muster.core.representation.RoleCode;
import org.muster.core.structure.Level;
import org.muster.core.structure.PlatformCode;

class SeatsOfPlatformsTest {
    private static final Catalogue CATALOGUE = TestCatalogue.ofTheGuidance();

    @Test
    void R9_below_the_national_level_a_seat_is_the_same_but_only_encouraged() {
        Platform hct = platform("HCT");
        Seat below = hct.seatAt(Level.SUBNATIONAL);

        assertThat(hct.seatAt(Level.NATIONAL)).isEqualTo(hct.seat());
        assertThat(hct.seatAt(Level.REGIONAL)).isEqualTo(hct.seat());
        assertThat(below.obligation()).isEqualTo(Obligation.ENCOURAGED);
        assertThat(below.roles()).isEqualTo(hct.seat().roles());
        assertThat(below.byDesignation()).isEqualTo(hct.seat().byDesignation());
    }

    @Test
    void R19_only_at_a_mandatory_seat_an_observer_stays_one() {
        assertThat(platform("SMT").observersOnlyObserve()).isTrue();
        assertThat(platform("HCT").observersOnlyObserve()).isFalse();
    }

    @Test
    void R21_a_role_that_needs_a_designation_is_not_named_by_itself() {
        Seat seat = platform("HCT").seat();

        assertThat(seat.names(new RoleCode("CHIEF_OF_MISSION"))).isTrue();
        assertThat(seat.names(new RoleCode("RAPID_RESPONSE_TEAM_LEAD"))).isFalse();
    }

    @Test
    void R23_a_platform_answers_to_its_other_names_and_to_no_others() {
        for (Platform p : CATALOGUE.platforms().values()) {
            assertThat(CATALOGUE.platform(p.code())).contains(p);
            for (PlatformCode alias : p.aliases())
                assertThat(CATALOGUE.platform(alias)).contains(p);
        }
        assertThat(CATALOGUE.platform(new PlatformCode("NONE"))).isEmpty();
    }

    @Test
    void a_text_falls_back_to_its_english_which_it_always_has() {
        Text text = new Text(Map.of(Language.EN, "team", Language.FR, "équipe"));

        assertThat(text.in(Language.FR)).isEqualTo("équipe");
        assertThat(text.in(Language.ES)).isEqualTo("team");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Text(Map.of(Language.FR, "équipe")));
    }

    private static Platform platform(String code) {
        return CATALOGUE.platform(new PlatformCode(code)).orElseThrow();
    }
}

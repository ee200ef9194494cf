package org.muster.core.crisis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.muster.core.given.Times;
import org.muster.core.provenance.Provenance;

class CrisisTest {
    private static final GlideNumber GLIDE = new GlideNumber("EQ-2023-000015-TUR");
    private final Crisis crisis =
            Crisis.declared(
                    new CrisisId("earthquakes"),
                    "Earthquakes",
                    CrisisContext.NATURAL_DISASTER,
                    GLIDE,
                    Times.at("2023-02-06"),
                    Times.at("2023-02-06"),
                    Times.at("2023-02-06"),
                    Provenance.RECORDED);

    @Test
    void a_change_says_only_what_is_new() {
        assertThat(crisis.changed(null, null, null)).isEqualTo(crisis);
        assertThat(crisis.changed("Two earthquakes", null, null).name())
                .isEqualTo("Two earthquakes");
        assertThat(crisis.changed(null, CrisisContext.MIXED, null).context())
                .isEqualTo(CrisisContext.MIXED);
        GlideNumber other = new GlideNumber("EQ-2023-000016-TUR");
        assertThat(crisis.changed(null, null, other).glide()).isEqualTo(other);
    }

    @Test
    void it_goes_on_until_it_ended() {
        assertThat(crisis.ongoing()).isTrue();
        assertThat(crisis.ended(Times.at("2023-08-01")).ongoing()).isFalse();
    }
}

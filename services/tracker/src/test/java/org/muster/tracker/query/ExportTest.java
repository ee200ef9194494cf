package org.muster.tracker.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.muster.contract.access.Role;
import org.muster.contract.fact.FactCodec;
import org.muster.core.country.CountryCode;
import org.muster.core.fact.Fact;
import org.muster.tracker.given.Report;
import org.muster.tracker.given.TrackerHttp;
import org.muster.tracker.given.TrackerLog;
import org.muster.tracker.given.TrackerRunning;
import org.springframework.beans.factory.annotation.Autowired;

@TrackerRunning
class ExportTest {
    private static final Report BISSAU = Report.in("GNB");

    @Autowired TrackerLog log;
    @Autowired TrackerHttp http;

    @Test
    void the_facts_of_a_country_are_given_in_the_order_in_which_they_were_recorded()
            throws Exception {
        Fact late = BISSAU.recorded("2026-05-01T10:00:00Z").suspended("2026-04-24");
        Fact earlier = BISSAU.recorded("2026-05-02T10:00:00Z").activated("2026-01-10");
        Fact retraction = BISSAU.recorded("2026-05-03T10:00:00Z").retracted(late);
        log.folded(late, earlier, retraction);
        HttpResponse<String> answer = http.get("/api/v1/countries/GNB/facts");
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(t -> assertThat(t).startsWith("application/x-ndjson"));
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .contains("GNB-facts.ndjson");
        assertThat(answer.body().lines().map(ExportTest::fact))
                .containsExactly(late, earlier, retraction);
        assertThat(answer.body().lines().findFirst().orElseThrow())
                .isEqualTo(new String(FactCodec.write(late), StandardCharsets.UTF_8));
    }

    @Test
    void a_country_of_which_nothing_is_known_gives_an_empty_file() throws Exception {
        HttpResponse<String> answer = http.get("/api/v1/countries/ISL/facts");
        assertThat(List.of(answer.statusCode(), answer.body())).isEqualTo(List.of(200, ""));
    }

    @Test
    void facts_are_given_only_to_whoever_may_see_the_country() throws Exception {
        var scope = TrackerHttp.countries("KEN");
        assertThat(status(Role.COUNTRY_OFFICE, scope)).isEqualTo(403);
        assertThat(status(Role.REGIONAL_SPECIALIST, scope)).isEqualTo(403);
        assertThat(status(Role.REGIONAL_SPECIALIST, TrackerHttp.countries("KEN", "GNB")))
                .isEqualTo(200);
    }

    private int status(Role role, Set<CountryCode> scope) throws Exception {
        return http.get(role, scope, "/api/v1/countries/GNB/facts").statusCode();
    }

    private static Fact fact(String line) {
        return FactCodec.read(line.getBytes(StandardCharsets.UTF_8));
    }
}

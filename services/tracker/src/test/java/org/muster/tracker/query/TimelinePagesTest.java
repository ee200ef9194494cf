package org.muster.tracker.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.contract.json.MusterJson;
import org.muster.core.fact.Fact;
import org.muster.tracker.country.CountryStore;
import org.muster.tracker.given.Report;
import org.muster.tracker.given.TrackerHttp;
import org.muster.tracker.given.TrackerLog;
import org.muster.tracker.given.TrackerRunning;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@TrackerRunning
class TimelinePagesTest {
    private static final Report FIJI = Report.in("FJI").recorded("2026-05-01T10:00:00Z");
    private static final Fact FIRST = FIJI.activated("2009-03-01");
    private static final Fact WRONG = FIJI.suspended("2026-02-01");
    private static final Fact LAST = FIJI.resumed("2026-04-20");
    private static final Fact RETRACTION = FIJI.recorded("2026-06-01T10:00:00Z").retracted(WRONG);

    @Autowired TrackerLog log;
    @Autowired TrackerHttp http;
    @Autowired CountryStore countries;

    @BeforeEach
    void fiji() {
        if (countries.load(FIJI.country()).version() == 0)
            log.folded(FIRST, WRONG, LAST, RETRACTION);
    }

    @Test
    void a_timeline_is_turned_page_by_page_to_its_beginning_however_far_back_that_is()
            throws Exception {
        List<String> turned = new ArrayList<>();
        JsonNode page = page("?most=1");
        turned.addAll(ids(page));
        while (page.path("more").asBoolean()) {
            page = page("?most=1&before=" + turned.getLast());
            turned.addAll(ids(page));
        }
        assertThat(turned).containsExactlyElementsOf(ids(page("")));
        assertThat(turned).hasSize(4).endsWith(FIRST.id().value());
    }

    @Test
    void a_page_tells_what_became_of_its_facts_and_by_which_other() throws Exception {
        JsonNode page = page("?most=1&from=" + WRONG.id());
        assertThat(ids(page)).containsExactly(WRONG.id().value());
        assertThat(page.at("/entries/0/fate/kind").asString()).isEqualTo("RETRACTED");
        assertThat(page.at("/deciding/0/fact/id").asString()).isEqualTo(RETRACTION.id().value());
    }

    @Test
    void what_was_not_known_yet_is_on_no_page_and_decides_nothing() throws Exception {
        JsonNode page = page("?knownAt=2026-05-15");
        assertThat(ids(page)).hasSize(3).doesNotContain(RETRACTION.id().value());
        assertThat(page.at("/entries/1/fate/kind").asString()).isEqualTo("STANDS");
        assertThat(page.path("deciding")).isEmpty();
    }

    @Test
    void single_facts_and_those_of_a_kind_can_be_asked_for() throws Exception {
        String path = "/api/v1/countries/FJI/timeline/chosen";
        JsonNode chosen = json(path + "?fact=" + FIRST.id() + "&type=structure.resumed.v1");
        assertThat(ids(chosen)).containsExactly(LAST.id().value(), FIRST.id().value());
        assertThat(ids(json(path + "?fact=no-such-fact"))).isEmpty();
    }

    @Test
    void a_page_that_begins_nowhere_or_is_too_long_is_refused_by_name() throws Exception {
        for (String wrong : List.of("before=nowhere", "from=nowhere", "most=201", "most=0")) {
            var answer = http.get("/api/v1/countries/FJI/timeline/page?" + wrong);
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(MusterJson.mapper().readTree(answer.body()).at("/errors/0/field").asString())
                    .isEqualTo(wrong.substring(0, wrong.indexOf('=')));
        }
    }

    private JsonNode page(String query) throws Exception {
        return json("/api/v1/countries/FJI/timeline/page" + query);
    }

    private JsonNode json(String path) throws Exception {
        return MusterJson.mapper().readTree(http.get(path).body());
    }

    private static List<String> ids(JsonNode page) {
        return page.path("entries").valueStream().map(e -> e.at("/fact/id").asString()).toList();
    }
}

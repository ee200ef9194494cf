package org.muster.reporting.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.muster.reporting.CallingApi.HEADQUARTERS;
import static org.muster.reporting.CallingApi.OFFICE;
import static org.muster.reporting.Calls.json;
import static org.muster.reporting.Calls.problem;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.muster.contract.access.Caller;
import org.muster.contract.json.MusterJson;
import org.muster.contract.person.Endpoint;
import org.muster.contract.person.Notifications.Digest;
import org.muster.contract.person.Person;
import org.muster.contract.topic.Topics;
import org.muster.core.identity.PersonId;
import org.muster.core.policy.ReminderKind;
import org.muster.reporting.Calls;
import org.muster.reporting.ReportingService;
import org.muster.reporting.WrittenLog;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.JsonNode;

@ReportingService
class PeopleTest {
    private static final String OFFICER =
            "{\"name\":\"Example Officer\",\"email\":\"officer@example.org\",\"language\":\"FR\",\"country\":\"%s\"}";

    @Autowired private Calls calls;
    @Autowired private WrittenLog log;
    @Autowired private KafkaTemplate<String, byte[]> kafka;

    @Test
    void somebody_put_into_the_directory_is_on_the_compacted_topic_and_in_the_view() {
        assertThat(put(OFFICE, "p1", OFFICER.formatted("SDN")).statusCode()).isEqualTo(200);
        Person kept =
                MusterJson.mapper()
                        .readValue(Objects.requireNonNull(last("p1").value()), Person.class);
        assertThat(kept.email()).isEqualTo("officer@example.org");
        JsonNode seen = json(calls.as(OFFICE, "GET", "/api/v1/people/p1").send());
        assertThat(MusterJson.mapper().treeToValue(seen, Person.class)).isEqualTo(kept);
        assertThat(calls.as(OFFICE, "GET", "/api/v1/people?country=SDN").send().body())
                .contains("\"p1\"");
    }

    @Test
    void wishes_are_kept_and_a_change_of_the_address_leaves_them() {
        put(OFFICE, "p21", OFFICER.formatted("SDN"));
        String wishes =
                """
                {"quietFrom":"21:00","quietUntil":"06:30","freeDays":["FRIDAY"],
                 "digests":{"STATUS_OUTDATED":"WEEKLY"},"zone":"Africa/Khartoum",
                 "watches":[{"countries":["SDN"],"platforms":["HCT"]}]}""";
        assertThat(wish("p21", wishes).statusCode()).isEqualTo(200);
        JsonNode refused = Calls.problem(wish("p21", wishes.replace("SDN", "TUR")), 403);
        assertThat(refused.path("errors").path(0).path("field").asString())
                .as("a country that the account may not see")
                .isEqualTo("watches");
        put(OFFICE, "p21", OFFICER.formatted("SDN").replace("officer@", "other@"));
        Person kept =
                MusterJson.mapper()
                        .readValue(Objects.requireNonNull(last("p21").value()), Person.class);
        assertThat(kept.email()).isEqualTo("other@example.org");
        assertThat(kept.wishes().quietUntil()).isEqualTo(LocalTime.of(6, 30));
        assertThat(kept.wishes().digests())
                .containsEntry(ReminderKind.STATUS_OUTDATED, Digest.WEEKLY);
        assertThat(kept.wishes().watches()).hasSize(1);
        String whole = calls.as(OFFICE, "GET", "/api/v1/people/p21").send().body();
        assertThat(put(OFFICE, "p21", whole).statusCode()).as("as it was read").isEqualTo(200);
    }

    @Test
    void a_pause_ends_after_now_and_within_a_year() {
        put(OFFICE, "p22", OFFICER.formatted("SDN"));
        for (String until : List.of("2020-01-01T00:00:00Z", "2199-01-01T00:00:00Z")) {
            String wishes = "{\"pausedUntil\":\"%s\"}".formatted(until);
            JsonNode refused = Calls.problem(wish("p22", wishes), 400);
            assertThat(refused.path("errors").path(0).path("field").asString())
                    .as(until)
                    .isEqualTo("pausedUntil");
        }
        Instant soon = Instant.now().plus(Duration.ofDays(20));
        assertThat(wish("p22", "{\"pausedUntil\":\"%s\"}".formatted(soon)).statusCode())
                .isEqualTo(200);
    }

    @Test
    void an_endpoint_shows_its_secret_once_and_its_address_to_nobody() {
        put(OFFICE, "p31", OFFICER.formatted("SDN"));
        String said = "{\"kind\":\"WEBHOOK\",\"url\":\"https://hooks.example.org/x?sig=y\"}";
        JsonNode first = json(endpoint("PUT", said));
        JsonNode second = json(endpoint("PUT", said));
        assertThat(first.path("secret").asString()).startsWith("whsec_");
        assertThat(second.path("secret").asString()).isNotEqualTo(first.path("secret").asString());
        put(OFFICE, "p31", OFFICER.formatted("SDN").replace("officer@", "other@"));
        String kept =
                new String(Objects.requireNonNull(last("p31").value()), StandardCharsets.UTF_8);
        assertThat(kept)
                .contains("\"version\":" + second.path("version"), "other@")
                .doesNotContain("hooks.example");
        String whole = calls.as(OFFICE, "GET", "/api/v1/people/p31").send().body();
        assertThat(whole).doesNotContain("hooks.example", "whsec_");
        assertThat(put(OFFICE, "p31", whole).statusCode()).isEqualTo(200);
        for (String wrong :
                List.of("http://hooks.example.org/x", "https://u:p@h.example/x", "nonsense", ""))
            Calls.problem(
                    endpoint("PUT", "{\"kind\":\"TEAMS\",\"url\":\"%s\"}".formatted(wrong)), 400);
        assertThat(endpoint("DELETE", "").statusCode()).isEqualTo(200);
        Person without =
                MusterJson.mapper()
                        .readValue(Objects.requireNonNull(last("p31").value()), Person.class);
        assertThat(without.endpoint()).isNull();
    }

    @Test
    void a_secret_that_was_replaced_signs_for_a_day_more_unless_the_address_is_another_one() {
        put(OFFICE, "p31", OFFICER.formatted("SDN"));
        assertThat(endpoint("DELETE", "").statusCode()).isEqualTo(200);
        assertThat(renewed().statusCode()).as("there is none").isEqualTo(404);
        String said = "{\"kind\":\"WEBHOOK\",\"url\":\"https://hooks.example.org/x\"}";
        JsonNode first = json(endpoint("PUT", said));
        assertThat(first.path("formerUntil").isNull()).isTrue();

        Instant before = Instant.now();
        JsonNode second = json(renewed());
        assertThat(second.path("secret").asString()).isNotEqualTo(first.path("secret").asString());
        assertThat(Instant.parse(second.path("formerUntil").asString()))
                .isBetween(
                        before.plus(Duration.ofHours(24)),
                        Instant.now().plus(Duration.ofHours(24)));
        json(endpoint("PUT", said));
        int version = first.path("version").asInt();
        assertThat(former())
                .extracting(Endpoint.Former::version)
                .containsExactly(version + 1, version);

        JsonNode elsewhere = json(endpoint("PUT", said.replace("/x", "/y")));
        assertThat(elsewhere.path("version").asInt()).isEqualTo(version + 3);
        assertThat(elsewhere.path("formerUntil").isNull()).isTrue();
        assertThat(former()).isEmpty();

        assertThat(endpoint("DELETE", "").statusCode()).isEqualTo(200);
        assertThat(json(endpoint("PUT", said)).path("secret").asString())
                .as("after it was taken away")
                .isNotIn(
                        first.path("secret").asString(),
                        second.path("secret").asString(),
                        elsewhere.path("secret").asString());
    }

    private HttpResponse<String> renewed() {
        return calls.as(OFFICE, "POST", "/api/v1/people/p31/endpoint/secret").send();
    }

    private List<Endpoint.Former> former() {
        Person kept =
                MusterJson.mapper()
                        .readValue(Objects.requireNonNull(last("p31").value()), Person.class);
        return Objects.requireNonNull(kept.endpoint()).former();
    }

    private HttpResponse<String> endpoint(String method, String body) {
        return calls.as(OFFICE, method, "/api/v1/people/p31/endpoint").json().send(body);
    }

    @Test
    void everybody_says_in_which_language_to_hear_and_it_stays_when_nothing_is_said_of_it() {
        put(OFFICE, "p23", OFFICER.formatted("SDN"));
        assertThat(language(wish("p23", "{\"language\":\"fr\"}"))).isEqualTo("FR");
        assertThat(language(wish("p23", "{\"quietFrom\":null}"))).isEqualTo("FR");
        JsonNode problem = problem(wish("p23", "{\"language\":\"Klingon\"}"), 400);
        assertThat(problem.path("errors").path(0).path("field").asString()).isEqualTo("language");
        assertThat(problem.toString()).contains("EN, FR, ES, AR");
    }

    private static String language(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        return MusterJson.mapper().readTree(answer.body()).path("language").asString();
    }

    @Test
    void every_wrong_wish_is_named_at_once() {
        put(OFFICE, "p22", OFFICER.formatted("SDN"));
        String wishes =
                """
                {"quietFrom":"late","zone":"Khartoum","freeDays":["FUNDAY"],"digestDay":"X",
                 "digests":{"SEAT_EMPTY":"HOURLY"},"channelsOff":["INBOX"],"pausedUntil":"soon",
                 "watches":[{"platforms":["HCT"],"country":"SDN"}],"colour":"blue"}""";
        JsonNode problem = problem(wish("p22", wishes), 400);
        assertThat(problem.path("errors").valueStream().map(e -> e.path("field").asString()))
                .containsExactlyInAnyOrder(
                        "quietFrom",
                        "zone",
                        "freeDays",
                        "digestDay",
                        "digests.SEAT_EMPTY",
                        "channelsOff",
                        "pausedUntil",
                        "watches[0].countries",
                        "watches[0].country",
                        "colour");
    }

    private HttpResponse<String> wish(String id, String body) {
        return calls.as(OFFICE, "PUT", "/api/v1/people/" + id + "/notifications").json().send(body);
    }

    @Test
    void somebody_erased_leaves_a_tombstone_and_nothing_else() {
        put(OFFICE, "p2", OFFICER.formatted("SDN"));
        assertThat(calls.as(OFFICE, "DELETE", "/api/v1/people/p2").send().statusCode())
                .isEqualTo(200);
        assertThat(last("p2").value()).isNull();
        await().untilAsserted(
                        () -> problem(calls.as(OFFICE, "GET", "/api/v1/people/p2").send(), 404));
        problem(calls.as(OFFICE, "DELETE", "/api/v1/people/p2").send(), 404);
    }

    @Test
    void the_view_follows_what_others_write_and_survives_what_it_cannot_read() {
        kafka.send(Topics.PEOPLE, "p3", new byte[] {1, 2}).join();
        Person person = MusterJson.mapper().readValue(person("p3"), Person.class);
        kafka.send(Topics.PEOPLE, "p3", MusterJson.mapper().writeValueAsBytes(person)).join();
        await().untilAsserted(
                        () ->
                                assertThat(
                                                calls.as(OFFICE, "GET", "/api/v1/people/p3")
                                                        .send()
                                                        .statusCode())
                                        .isEqualTo(200));
    }

    @Test
    void every_wrong_field_of_a_person_is_named_at_once_and_nothing_is_changed() {
        long before = log.records();
        JsonNode problem =
                problem(
                        put(
                                HEADQUARTERS,
                                "p4",
                                """
                                {"id":"p5","name":{},"email":"nowhere","phone":7,"language":"XX",
                                 "country":"Atlantis","regions":"ro-cairo","headquarters":"yes",
                                 "salary":1}"""),
                        400);
        assertThat(problem.path("errors").findValuesAsString("field"))
                .containsExactlyInAnyOrder(
                        "id",
                        "name",
                        "email",
                        "phone",
                        "language",
                        "country",
                        "regions",
                        "headquarters",
                        "salary");
        problem(put(HEADQUARTERS, "p4", "{\"name\":\"a\\u0007b\"}"), 400);
        problem(put(HEADQUARTERS, "p4", "{\"name\":\"a\",\"name\":\"b\"}"), 400);
        problem(put(HEADQUARTERS, "no%20id", "{\"name\":\"Example\"}"), 400);
        assertThat(log.records()).isEqualTo(before);
    }

    @Test
    void an_office_keeps_only_its_own_people() {
        put(HEADQUARTERS, "p6", OFFICER.formatted("TUR"));
        long before = log.records();
        problem(put(OFFICE, "p6", OFFICER.formatted("TUR")), 403);
        problem(put(OFFICE, "p6", OFFICER.formatted("SDN")), 403);
        problem(put(OFFICE, "p7", "{\"name\":\"Example\"}"), 403);
        problem(calls.as(OFFICE, "DELETE", "/api/v1/people/p6").send(), 403);
        problem(calls.as(OFFICE, "GET", "/api/v1/people/p6").send(), 403);
        problem(calls.as(OFFICE, "GET", "/api/v1/people?country=TUR").send(), 403);
        assertThat(log.records()).isEqualTo(before);
    }

    private static String person(String id) {
        return "{\"id\":\"%s\",\"name\":\"Example\",\"language\":\"EN\",\"country\":\"SDN\",\"regions\":[],\"headquarters\":false}"
                .formatted(new PersonId(id));
    }

    private HttpResponse<String> put(Caller caller, String id, String body) {
        return calls.as(caller, "PUT", "/api/v1/people/" + id).json().send(body);
    }

    private ConsumerRecord<String, byte[]> last(String id) {
        List<ConsumerRecord<String, byte[]>> all =
                log.of(Topics.PEOPLE).stream().filter(r -> r.key().equals(id)).toList();
        return all.getLast();
    }
}

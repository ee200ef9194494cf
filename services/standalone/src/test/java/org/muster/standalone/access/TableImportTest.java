package org.muster.standalone.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.muster.contract.access.AccessTokens;
import org.muster.contract.access.Caller;
import org.muster.contract.json.MusterJson;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A spreadsheet of an office, through the API and through the pages. */
@WholeMuster
class TableImportTest {
    private static final String TABLE =
            """
            Structure;Secteur;Zone;Statut;Statut depuis;Rythme des réunions;Poste OIM;Représentant de l’OIM;Nom du représentant;Remarques;Voiture
            UNCT;;;actif;01/09/2026;mensuel;Chef de mission;table-one@example.org;Example Table (invented);;7
            Cluster;Santé;ML03;suspendu;2026-10-05;;;;;en attente;8
            """;

    @Autowired private AccessTokens tokens;
    @LocalServerPort private int port;

    @Test
    void a_table_is_looked_at_then_taken_whole_and_the_same_file_again_brings_nothing() {
        JsonNode dry = send("MLI", "", TABLE, 200);
        assertThat(dry.path("dryRun").asBoolean()).isTrue();
        assertThat(dry.at("/lines/0/outcome").asString()).isEqualTo("DOUBTED");
        assertThat(dry.at("/unknownPeople/0").asString()).isEqualTo("table-one@example.org");
        assertThat(dry.at("/columns/10/field").asString()).isEqualTo("UNKNOWN");
        assertThat(get("/api/v1/countries/MLI/timeline").size()).isZero();
        JsonNode taken = send("MLI", "?dryRun=false&newPeople=true", TABLE, 200);
        assertThat(taken.path("appended").asInt()).isEqualTo(7);
        await().until(() -> status("MLI", "CLUSTER-HEA-ml03").equals("suspended"));
        assertThat(get("/api/v1/countries/MLI/timeline").size()).isEqualTo(7);
        String person =
                get("/api/v1/countries/MLI")
                        .at("/situation/posts/CHIEF_OF_MISSION/incumbencies/0/person")
                        .asString();
        assertThat(get("/api/v1/people/" + person).path("name").asString())
                .isEqualTo("Example Table (invented)");
        JsonNode again = send("MLI", "?dryRun=false", TABLE, 200);
        assertThat(again.path("appended").asInt()).isZero();
        assertThat(again.at("/lines/0/outcome").asString()).isEqualTo("KNOWN");
        assertThat(text("/api/v1/countries/MLI/facts"))
                .contains("table ")
                .doesNotContain("example.org", "Example Table");
    }

    @Test
    void one_refused_line_keeps_the_whole_file_out() {
        String table = "Structure,Since\nUNCT,2026-10-01\nRound table,2026-10-01\n";
        JsonNode refused = send("NER", "?dryRun=false", table, 400);
        assertThat(refused.at("/errors/0/field").asString()).isEqualTo("lines[3].Structure");
        assertThat(refused.at("/errors/0/problem").asString()).contains("such as UNCT");
        assertThat(get("/api/v1/countries/NER/timeline").size()).isZero();
    }

    @Test
    void the_pages_show_each_line_keep_the_choice_of_columns_and_record_once_confirmed() {
        Browser office = Browser.signedIn(port, "administrator");
        String kept =
                "kept="
                        + Base64.getUrlEncoder()
                                .withoutPadding()
                                .encodeToString(
                                        "Structure,Since,Car\nUNCT,2026-10-01,blue\n"
                                                .getBytes(StandardCharsets.UTF_8));
        String page = post(office, kept).body();
        assertThat(page)
                .contains("data-test=\"line-2\"", "data-test=\"left-out\"", "data-test=\"confirm\"")
                .contains("Car");
        String columns = "&column=PLATFORM&column=SINCE&column=NOTE";
        assertThat(post(office, kept + columns).body()).contains("Car: blue");
        Browser.Answer confirmed = post(office, kept + columns + "&act=confirm");
        assertThat(confirmed.status()).isEqualTo(302);
        assertThat(confirmed.location()).endsWith("/countries/BFA/import?appended=2");
        await().until(() -> status("BFA", "UNCT").equals("active"));
        assertThat(get("/api/v1/countries/BFA/timeline").size()).isEqualTo(2);
        assertThat(post(office, kept + columns).body())
                .contains("(there already)")
                .doesNotContain("data-test=\"confirm\"");
    }

    @Test
    void a_file_is_uploaded_by_a_plain_form_without_a_script() {
        Browser office = Browser.signedIn(port, "administrator");
        String csrf =
                URLDecoder.decode(office.csrf("/countries/BFA/import"), StandardCharsets.UTF_8);
        String body =
                """
                --cut\r
                Content-Disposition: form-data; name="_csrf"\r
                \r
                %s\r
                --cut\r
                Content-Disposition: form-data; name="file"; filename="office.csv"\r
                Content-Type: text/csv\r
                \r
                Structure;Status
                Round table;active
                \r
                --cut--\r
                """
                        .formatted(csrf);
        Browser.Answer answer =
                office.send(
                        "POST",
                        "/countries/BFA/import",
                        body,
                        Map.of("Content-Type", "multipart/form-data; boundary=cut"));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.body())
                .contains("Round table", "is not a kind of structure")
                .doesNotContain("data-test=\"confirm\"");
    }

    @Test
    void a_file_that_cannot_be_read_is_refused_on_the_page_with_what_to_do() {
        Browser office = Browser.signedIn(port, "administrator");
        Browser.Answer empty = post(office, "kept=");
        assertThat(empty.status()).isEqualTo(400);
        assertThat(empty.body()).contains("No file was chosen");
        Browser.Answer large = post(office, "kept=" + "VU5D".repeat(750_000));
        assertThat(large.status()).isEqualTo(413);
        assertThat(large.body()).contains("larger than 2 MB");
    }

    @Test
    void a_file_of_presence_proposes_where_IOM_should_sit() {
        String presence =
                "admin1_code,org_acronym,sector_code\nTD01,IOM,HEA\nTD01,XYZ,NUT\nTD02,IOM,CCM\n";
        JsonNode dry = send("TCD", "", presence, 200);
        assertThat(dry.path("presence").asBoolean()).isTrue();
        assertThat(dry.path("others").asInt()).isEqualTo(1);
        assertThat(dry.path("lines").size()).isEqualTo(4);
        send("TCD", "?dryRun=false&accepted=CLUSTER-CCM", presence, 200);
        await().until(
                        () ->
                                get("/api/v1/countries/TCD")
                                        .at("/situation/structures/CLUSTER-CCM/relevance/relevant")
                                        .asBoolean());
        assertThat(get("/api/v1/countries/TCD").at("/situation/structures").size()).isEqualTo(1);
    }

    private Browser.Answer post(Browser browser, String body) {
        return browser.send(
                "POST",
                "/countries/BFA/import",
                body + "&_csrf=" + browser.csrf("/countries/BFA/import"),
                Map.of("Accept", "text/html"));
    }

    private JsonNode send(String country, String query, String table, int status) {
        Browser.Answer answer =
                new Browser(port)
                        .send(
                                "POST",
                                "/api/v1/countries/" + country + "/imports/table" + query,
                                table,
                                Map.of("Authorization", token(), "Content-Type", "text/csv"));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        return MusterJson.mapper().readTree(answer.body());
    }

    /** Of the situation, which is written after the fact that the timeline shows. */
    private String status(String country, String structure) {
        return get("/api/v1/countries/" + country)
                .at("/situation/structures/" + structure + "/state/status")
                .asString();
    }

    private JsonNode get(String path) {
        return MusterJson.mapper().readTree(text(path));
    }

    private String text(String path) {
        return new Browser(port).send("GET", path, "", Map.of("Authorization", token())).body();
    }

    private String token() {
        Caller caller = Caller.service("office-script");
        return "Bearer " + tokens.issue(caller, Instant.now(), Duration.ofMinutes(5)).token();
    }
}

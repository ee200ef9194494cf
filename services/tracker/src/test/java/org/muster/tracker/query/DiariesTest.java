package org.muster.tracker.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.contract.json.MusterJson;
import org.muster.core.fact.Fact;
import org.muster.core.schedule.Appointment;
import org.muster.core.schedule.Appointment.Expected;
import org.muster.tracker.given.Report;
import org.muster.tracker.given.TrackerHttp;
import org.muster.tracker.given.TrackerLog;
import org.muster.tracker.given.TrackerRunning;
import org.springframework.beans.factory.annotation.Autowired;

/** What leaves a diary is taken back in it: a meeting that vanishes stays in some calendars. */
@TrackerRunning
class DiariesTest {
    private static final String BEFORE = "2026-11-23T08:00:00Z";
    private static final String AFTER = "2026-11-24T08:00:00Z";

    @Autowired TrackerLog log;
    @Autowired TrackerHttp http;

    @Test
    void whose_only_assignment_in_a_country_is_retracted_still_reads_its_meetings_as_off()
            throws Exception {
        Report country = meeting("BWA");
        Fact assigned = country.assigned("bwa-sitter", BEFORE);
        log.folded(assigned);
        List<Appointment> first = diary("bwa-sitter");
        assertThat(first)
                .isNotEmpty()
                .extracting(Appointment::expected)
                .contains(Expected.EXPECTED);

        log.folded(country.recorded(AFTER).retracted(assigned));

        assertTakenBack(first, diary("bwa-sitter"));
    }

    @Test
    void somebody_else_named_in_a_correction_leaves_the_first_with_meetings_that_are_off()
            throws Exception {
        Report country = meeting("NAM");
        Fact assigned = country.assigned("nam-first", BEFORE);
        log.folded(assigned);
        List<Appointment> first = diary("nam-first");

        log.folded(
                country.recorded(AFTER)
                        .corrected(assigned, country.assigned("nam-second", BEFORE), BEFORE));

        assertTakenBack(first, diary("nam-first"));
        assertThat(diary("nam-second"))
                .extracting(Appointment::expected)
                .contains(Expected.EXPECTED);
    }

    @Test
    void whose_post_is_retracted_or_left_still_reads_its_meetings_as_off() throws Exception {
        Report retracting = meeting("MWI");
        Fact takenUp = retracting.takenUp(BEFORE);
        log.folded(takenUp);
        List<Appointment> held = diary("rmo-mwi");
        log.folded(retracting.recorded(AFTER).retracted(takenUp));
        assertTakenBack(held, diary("rmo-mwi"));

        Report leaving = meeting("LSO");
        log.folded(leaving.takenUp(BEFORE));
        held = diary("rmo-lso");
        log.folded(leaving.recorded(AFTER).left(AFTER));
        assertTakenBack(ahead(held), ahead(diary("rmo-lso")));
    }

    /** A table that meets daily, known before anybody sits there. */
    private Report meeting(String country) {
        Report report = Report.in(country).recorded(BEFORE);
        log.folded(report.activated(BEFORE), report.daily(BEFORE));
        return report;
    }

    private static void assertTakenBack(List<Appointment> before, List<Appointment> after) {
        assertThat(before).isNotEmpty();
        assertThat(after).extracting(Appointment::at).containsAll(ats(before));
        assertThat(after).extracting(Appointment::expected).containsOnly(Expected.NO_LONGER);
        assertThat(sequence(after)).isGreaterThan(sequence(before));
    }

    private static List<Instant> ats(List<Appointment> diary) {
        return diary.stream().map(Appointment::at).toList();
    }

    private static List<Appointment> ahead(List<Appointment> diary) {
        return diary.stream()
                .filter(a -> a.at().isAfter(Instant.parse("2026-11-25T00:00:00Z")))
                .toList();
    }

    private static int sequence(List<Appointment> diary) {
        return diary.stream()
                .map(Appointment::sequence)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private List<Appointment> diary(String person) throws Exception {
        return List.of(
                MusterJson.mapper()
                        .readValue(
                                http.get("/api/v1/people/" + person + "/diary").body(),
                                Appointment[].class));
    }
}

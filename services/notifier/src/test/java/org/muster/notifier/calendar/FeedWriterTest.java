package org.muster.notifier.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.muster.contract.catalogue.CatalogueYaml;
import org.muster.contract.person.Person;
import org.muster.core.country.CountryCode;
import org.muster.core.country.Language;
import org.muster.core.identity.PersonId;
import org.muster.core.schedule.Appointment;
import org.muster.core.schedule.Appointment.Expected;
import org.muster.core.structure.StructureId;
import org.muster.core.structure.StructureName;
import org.muster.notifier.NotifierSettings;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Another library than the one that writes the feeds reads them here. */
class FeedWriterTest {
    private static final Instant MONDAY = Instant.parse("2026-10-19T06:00:00Z");
    private final NotifierSettings settings =
            new Binder(new MapConfigurationPropertySource())
                    .bindOrCreate("muster.notifier", NotifierSettings.class);
    private final FeedWriter writer =
            new FeedWriter(new FeedWords(CatalogueYaml.bundled()), settings);

    @ParameterizedTest
    @EnumSource
    void a_feed_is_without_fault_in_every_language(Language language) {
        List<Appointment> diary = new ArrayList<>();
        for (Expected expected : Expected.values())
            diary.add(
                    meeting(
                            "UNCT",
                            MONDAY.plus(Duration.ofDays(diary.size())),
                            "Africa/Khartoum",
                            "https://example.org/meet?id=1,2;3",
                            expected));
        ICalendar read = read(language, diary);
        assertThat(read.validate(ICalVersion.V2_0)).isEmpty();
        assertThat(read.getEvents()).hasSize(Expected.values().length);
        assertThat(read.getEvents())
                .allSatisfy(
                        e -> {
                            assertThat(e.getSummary().getValue()).doesNotContain("{", "summary");
                            assertThat(e.getDescription().getValue()).doesNotContain("{", "desc");
                        });
    }

    @Test
    void an_empty_feed_is_one_too() {
        ICalendar read = read(Language.EN, List.of());
        // it counts a time zone as no component, which RFC 5545 does
        assertThat(read.validate(ICalVersion.V2_0)).singleElement().asString().contains("(4)");
        assertThat(read.getTimezoneInfo().getComponents()).hasSize(1);
    }

    @Test
    void a_feed_says_its_name_how_often_to_read_it_and_where_to_join() {
        ICalendar read =
                read(
                        Language.FR,
                        List.of(
                                meeting(
                                        "UNCT",
                                        MONDAY,
                                        "Africa/Khartoum",
                                        "https://example.org/meet",
                                        Expected.EXPECTED)));
        assertThat(read.getNames().getFirst().getValue()).isEqualTo("Réunions de coordination");
        assertThat(read.getRefreshInterval().getValue().toString()).isEqualTo("PT1H");
        assertThat(read.getColor().getValue()).isEqualTo("steelblue");
        VEvent event = read.getEvents().getFirst();
        assertThat(event.getConferences().getFirst().getUri())
                .isEqualTo("https://example.org/meet");
        assertThat(event.getUrl().getValue()).isEqualTo("http://localhost:8080/countries/SDN");
        assertThat(event.getStatus().isConfirmed()).isTrue();
    }

    @Test
    void what_is_off_stays_under_its_identity_as_cancelled_and_takes_no_time() {
        VEvent before =
                event(meeting("OMT", MONDAY, "Africa/Khartoum", "Room 2", Expected.EXPECTED));
        VEvent after =
                event(meeting("OMT", MONDAY, "Africa/Khartoum", "Room 2", Expected.SUSPENDED));
        assertThat(after.getUid().getValue()).isEqualTo(before.getUid().getValue());
        assertThat(after.getStatus().isCancelled()).isTrue();
        assertThat(after.getTransparency().isTransparent()).isTrue();
        assertThat(after.getSummary().getValue()).startsWith("Off: ");
        assertThat(after.getConferences()).isEmpty();
        assertThat(after.getLocation().getValue()).isEqualTo("Room 2");
        assertThat(after.getDateStart().getValue().toInstant()).isEqualTo(MONDAY);
        assertThat(after.getDateStart().getValue().getRawComponents().getHour()).isEqualTo(8);
        assertThat(after.getSequence().getValue()).isEqualTo(7);
    }

    @Test
    void an_hour_stays_the_same_on_the_wall_when_the_clocks_of_the_place_change() {
        ZoneId paris = ZoneId.of("Europe/Paris");
        Instant summer = Instant.parse("2026-10-19T08:00:00Z");
        Instant winter = Instant.parse("2026-10-26T09:00:00Z");
        ICalendar read =
                read(
                        Language.EN,
                        List.of(
                                meeting("UNCT", summer, paris.getId(), null, Expected.EXPECTED),
                                meeting("UNCT", winter, paris.getId(), null, Expected.EXPECTED)));
        assertThat(read.validate(ICalVersion.V2_0)).isEmpty();
        assertThat(read.getEvents())
                .extracting(e -> e.getDateStart().getValue().toInstant())
                .containsExactly(summer, winter);
        assertThat(read.getEvents())
                .extracting(e -> e.getDateStart().getValue().getRawComponents().getHour())
                .containsOnly(10);
        assertThat(read.getTimezoneInfo().getComponents()).hasSize(1);
        assertThat(
                        read.getTimezoneInfo()
                                .getComponents()
                                .iterator()
                                .next()
                                .getDaylightSavingsTime())
                .hasSize(1);
    }

    @Test
    void no_line_is_longer_than_the_form_allows() {
        String text =
                new String(
                        writer.write(
                                person(Language.AR),
                                List.of(
                                        meeting(
                                                "UNCT",
                                                MONDAY,
                                                "Africa/Khartoum",
                                                "x".repeat(300),
                                                Expected.NO_LONGER))),
                        StandardCharsets.UTF_8);
        assertThat(text.split("\r\n"))
                .allMatch(l -> l.getBytes(StandardCharsets.UTF_8).length <= 75);
    }

    private VEvent event(Appointment one) {
        return read(Language.EN, List.of(one)).getEvents().getFirst();
    }

    private ICalendar read(Language language, List<Appointment> diary) {
        byte[] written = writer.write(person(language), diary);
        List<List<biweekly.io.ParseWarning>> warnings = new ArrayList<>();
        ICalendar read =
                Biweekly.parse(new String(written, StandardCharsets.UTF_8))
                        .warnings(warnings)
                        .first();
        assertThat(warnings).allMatch(List::isEmpty);
        return read;
    }

    private static Person person(Language language) {
        CountryCode sudan = CountryCode.of("SDN");
        return new Person(
                new PersonId("p1"), "Example", null, null, language, sudan, Set.of(), false);
    }

    private static Appointment meeting(
            String structure, Instant at, String zone, @Nullable String venue, Expected expected) {
        return new Appointment(
                CountryCode.of("SDN"),
                StructureName.of(new StructureId(structure)),
                at,
                ZoneId.of(zone),
                venue,
                expected,
                7,
                Instant.parse("2026-10-01T12:00:00Z"));
    }
}

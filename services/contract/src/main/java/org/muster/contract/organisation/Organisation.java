package org.muster.contract.organisation;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.muster.contract.region.Edition;
import org.muster.contract.region.RegionalAssignment;
import org.muster.contract.region.RegionalOffice;
import org.muster.contract.region.RegionalOffices;
import org.muster.core.catalogue.Text;
import org.muster.core.country.CountryCode;
import org.muster.core.country.Language;

/** The units of IOM in the editions of 2022 and 2024, and the help contact of each country. */
public final class Organisation {
    private static final String FILE = "units.csv";
    private static final CSVFormat WITH_HEADER =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private final Map<String, OrganisationUnit> units = new LinkedHashMap<>();
    private final RegionalOffices regions;

    private Organisation(Iterable<CSVRecord> rows, RegionalOffices regions) {
        for (CSVRecord row : rows) {
            OrganisationUnit unit = unit(row);
            if (units.put(unit.id(), unit) != null)
                throw new IllegalStateException(FILE + ": there are two units " + unit.id());
        }
        this.regions = regions;
    }

    /** Reads the units that come with the product. */
    public static Organisation load() {
        var file = Objects.requireNonNull(Organisation.class.getResourceAsStream(FILE), FILE);
        try (Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8);
                var rows = WITH_HEADER.parse(reader)) {
            return new Organisation(rows, RegionalOffices.load());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Every unit of every edition, in the order of a page. */
    public List<OrganisationUnit> units() {
        return List.copyOf(units.values());
    }

    /** The units that the edition in force on a day lists (R53). */
    public List<OrganisationUnit> on(LocalDate day) {
        return units.values().stream().filter(u -> u.listedOn(day)).toList();
    }

    /** The unit with this id; an acronym is none (R33). */
    public Optional<OrganisationUnit> unit(String id) {
        return Optional.ofNullable(units.get(id));
    }

    /** Whom a country turned to on a day about a topic (R28, R60). */
    public HelpContact contactFor(CountryCode country, Topic topic, LocalDate on) {
        RegionalAssignment region = regions.of(country, Edition.on(on));
        OrganisationUnit department = department(on);
        return new HelpContact(
                region.nearest().flatMap(o -> unit(o.id())).orElse(null),
                region.basis(),
                region.source(),
                department,
                on(on).stream()
                        .filter(u -> u.topics().contains(topic))
                        .findFirst()
                        .orElse(department));
    }

    private OrganisationUnit department(LocalDate on) {
        return on(on).stream()
                .filter(u -> u.kind() == UnitKind.DEPARTMENT)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(FILE + ": no department on " + on));
    }

    private static OrganisationUnit unit(CSVRecord row) {
        String id = row.get("id");
        return new OrganisationUnit(
                id,
                UnitKind.valueOf(row.get("kind")),
                given(row, "parent"),
                name(id, row),
                row.get("acronym"),
                row.get("mailbox"),
                day(row, "from"),
                day(row, "until"),
                words(row, "topics").map(Topic::valueOf).toList(),
                given(row, "note_en") == null ? null : text(row, "note"),
                words(row, "requirements").toList());
    }

    /** The names of regional offices stand where the countries are assigned to them. */
    private static Text name(String id, CSVRecord row) {
        return RegionalOffice.of(id)
                .map(
                        o ->
                                new Text(
                                        Map.of(
                                                Language.EN, o.name(Language.EN),
                                                Language.FR, o.name(Language.FR))))
                .orElseGet(() -> text(row, "name"));
    }

    private static Text text(CSVRecord row, String column) {
        return new Text(
                Map.of(
                        Language.EN, row.get(column + "_en"),
                        Language.FR, row.get(column + "_fr")));
    }

    private static @Nullable LocalDate day(CSVRecord row, String column) {
        String day = given(row, column);
        return day == null ? null : LocalDate.parse(day);
    }

    private static Stream<String> words(CSVRecord row, String column) {
        return Stream.of(row.get(column).split(" ")).filter(w -> !w.isEmpty());
    }

    private static @Nullable String given(CSVRecord row, String column) {
        String value = row.get(column);
        return value.isEmpty() ? null : value;
    }
}

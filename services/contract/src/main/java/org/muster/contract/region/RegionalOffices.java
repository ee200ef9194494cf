package org.muster.contract.region;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.muster.core.country.CountryCode;

/** Every country's regional office in both editions (R36, R39, R48, R49, R53). */
public final class RegionalOffices {

    private static final String FILE = "regional-offices.csv";
    private static final CSVFormat WITH_HEADER =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private final Map<CountryCode, RegionalAssignment> in2022;
    private final Map<CountryCode, RegionalAssignment> in2024;

    private RegionalOffices(Iterable<CSVRecord> rows) {
        var records = StreamSupport.stream(rows.spliterator(), false).toList();
        in2022 =
                records.stream()
                        .collect(
                                toUnmodifiableMap(
                                        RegionalOffices::country, RegionalOffices::in2022));
        in2024 =
                records.stream()
                        .collect(
                                toUnmodifiableMap(
                                        RegionalOffices::country, RegionalOffices::in2024));
    }

    /** Reads the table that comes with the product. */
    public static RegionalOffices load() {
        var file = Objects.requireNonNull(RegionalOffices.class.getResourceAsStream(FILE), FILE);
        try (Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8);
                var rows = WITH_HEADER.parse(reader)) {
            return new RegionalOffices(rows);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The countries that the table names; whether their office is known is another matter. */
    public Set<CountryCode> countries() {
        return in2024.keySet();
    }

    /** The country's place in the latest edition; unknown for a territory that is not in it. */
    public RegionalAssignment of(CountryCode country) {
        return of(country, Edition.OCTOBER_2024);
    }

    /** The country's place in an edition. */
    public RegionalAssignment of(CountryCode country, Edition edition) {
        var assignments =
                switch (edition) {
                    case NOVEMBER_2022 -> in2022;
                    case OCTOBER_2024 -> in2024;
                };
        return assignments.getOrDefault(country, RegionalAssignment.UNKNOWN);
    }

    private static CountryCode country(CSVRecord row) {
        return new CountryCode(row.get("iso3"));
    }

    private static RegionalAssignment in2022(CSVRecord row) {
        var basis = Basis.of(row.get("basis"));
        return assignment(
                row,
                "region2022",
                Optional.empty(),
                basis == Basis.PUBLIC_FOR_2022 ? Basis.PUBLIC : basis);
    }

    private static RegionalAssignment in2024(CSVRecord row) {
        return assignment(
                row, "region2024", office(row, "subregional2024"), Basis.of(row.get("basis")));
    }

    private static RegionalAssignment assignment(
            CSVRecord row, String column, Optional<RegionalOffice> subregion, Basis basis) {
        var region = office(row, column);
        return new RegionalAssignment(
                region, subregion, region.isPresent() ? basis : Basis.UNKNOWN, row.get("source"));
    }

    private static Optional<RegionalOffice> office(CSVRecord row, String column) {
        var id = row.get(column);
        if (id.isEmpty() || id.equals("unknown")) {
            return Optional.empty();
        }
        return Optional.of(
                RegionalOffice.of(id)
                        .orElseThrow(
                                () ->
                                        new IllegalStateException(
                                                "%s line %d: there is no office %s"
                                                        .formatted(
                                                                FILE,
                                                                row.getRecordNumber() + 1,
                                                                id))));
    }
}

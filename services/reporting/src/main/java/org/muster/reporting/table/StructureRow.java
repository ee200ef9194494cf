package org.muster.reporting.table;

import static org.muster.reporting.table.RowFacts.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.contract.api.TableField;
import org.muster.contract.api.TableReason;
import org.muster.contract.api.TableReport;
import org.muster.core.catalogue.Platform;
import org.muster.core.country.Language;
import org.muster.core.crisis.Crisis;
import org.muster.core.crisis.GlideNumber;
import org.muster.core.identity.PersonId;
import org.muster.core.provenance.Provenance;
import org.muster.core.structure.Level;
import org.muster.core.structure.PlatformCode;
import org.muster.core.structure.SectorCode;
import org.muster.core.structure.Structure;
import org.muster.core.structure.StructureId;
import org.muster.reporting.table.Bringing.Slot;

/** Reads a row about one structure: what it is, how it stands, who calls it, who sits there. */
final class StructureRow {
    private static final int LONG_AGO_YEARS = 5;
    private static final Pattern GLIDE_LIKE = Pattern.compile("(?i)[a-z]{2}[- ]?\\d{4}.*");

    private final Bringing bringing;
    private final Columns columns;
    private final Sheet.Row row;
    private final Remarks remarks;
    private final RowFacts facts;
    private final List<String> kept = new ArrayList<>();

    StructureRow(Bringing bringing, Columns columns, Sheet.Row row, int index) {
        this.bringing = bringing;
        this.columns = columns;
        this.row = row;
        this.remarks = new Remarks(columns, row);
        this.facts = new RowFacts(bringing, columns, row, index, remarks, Provenance.RECORDED);
    }

    ReadLine read() {
        for (int column : row.formulas())
            remarks.add(
                    new TableReport.Remark(
                            columns.headings().get(column),
                            TableReason.FORMULA,
                            row.cell(column),
                            TableReason.FORMULA.words()));
        if (new OfCountry(bringing.country(), columns).another(row))
            remarks.add(TableField.COUNTRY, TableReason.OTHER_COUNTRY);
        Platform platform = platform();
        SectorCode sector = platform == null ? null : sector(platform);
        Level level = level();
        String status = word(TableField.STATUS, "status", TableReason.UNKNOWN_STATUS, "ACTIVE");
        String since = day(TableField.SINCE, bringing.today().toString());
        if (value(TableField.SINCE).isEmpty()) remarks.add(TableField.SINCE, TableReason.NO_DATE);
        String about = value(TableField.PLATFORM);
        if (platform != null && !remarks.refused()) {
            StructureId id =
                    bringing.known().structure(platform.code(), sector, level, whereabouts());
            about = id.value();
            new StandingOfRow(bringing, columns, row, remarks, facts)
                    .read(id, () -> draft(id, platform.code(), sector, level), status, since);
            described(id, platform, since);
            new SeatOfRow(bringing, columns, row, remarks, facts).read(id, level, since);
            noted(id, since);
        }
        return new ReadLine(
                new TableReport.Line(row.number(), about, true, facts.brought(), remarks.all()),
                facts.reports(),
                about);
    }

    /** What a fact says that makes the structure known. */
    private Map<String, @Nullable Object> draft(
            StructureId id, PlatformCode platform, @Nullable SectorCode sector, Level level) {
        return data(
                "structure", id,
                "platform", platform,
                "sector", sector,
                "level", level,
                "place",
                        data(
                                "dutyStation", given(TableField.DUTY_STATION),
                                "area", given(TableField.AREA),
                                "remote", false),
                "localName", given(TableField.LOCAL_NAME),
                "crises", crises());
    }

    private void described(StructureId id, Platform platform, String since) {
        Structure known = bringing.known().structure(id);
        String name = known == null ? null : given(TableField.LOCAL_NAME);
        if (known != null && Objects.equals(known.localName(), name)) name = null;
        Object convener = convener(known, platform);
        String rhythm = rhythm();
        if (known != null && known.rhythm() != null && known.rhythm().rule().equals(rhythm))
            rhythm = null;
        if (name == null && convener == null && rhythm == null) return;
        facts.add(
                Slot.DESCRIBED,
                known == null ? since : bringing.today().toString(),
                data("structure", id, "localName", name, "convener", convener, "rhythm", rhythm));
    }

    private @Nullable Object convener(@Nullable Structure known, Platform platform) {
        String organisation = given(TableField.CONVENER);
        String reference = given(TableField.CONTACT);
        if (organisation == null && reference == null) return null;
        var before = known == null ? null : known.convener();
        PersonId contact = reference == null ? null : contact(reference);
        if (contact == null && before != null) contact = before.contact();
        if (organisation == null)
            organisation =
                    before != null ? before.organisation() : platform.chair().in(Language.EN);
        if (before != null
                && before.organisation().equals(organisation)
                && Objects.equals(before.contact(), contact)) return null;
        return data("organisation", organisation, "contact", contact);
    }

    private @Nullable PersonId contact(String reference) {
        Optional<PersonId> found = bringing.staff().find(reference);
        if (found.isEmpty()) remarks.add(TableField.CONTACT, TableReason.UNKNOWN_PERSON);
        return found.orElse(null);
    }

    private @Nullable String rhythm() {
        String text = value(TableField.RHYTHM);
        if (text.isEmpty() || text.startsWith("FREQ=")) return given(TableField.RHYTHM);
        Optional<String> rule = bringing.dictionary().word("rhythm", text);
        if (rule.isEmpty()) {
            remarks.add(TableField.RHYTHM, TableReason.UNKNOWN_RHYTHM);
            keep(columns.heading(row, TableField.RHYTHM), text);
        }
        return rule.orElse(null);
    }

    private List<String> crises() {
        List<String> served = new ArrayList<>();
        for (int i = 0; i < columns.fields().size(); i++) {
            String text = row.cell(i);
            if (columns.fields().get(i) != TableField.CRISIS || text.isEmpty()) continue;
            Optional<Crisis> crisis = crisis(text);
            crisis.ifPresent(c -> served.add(c.id().value()));
            if (crisis.isPresent()) continue;
            remarks.add(
                    TableField.CRISIS,
                    GLIDE_LIKE.matcher(text).matches() && !new GlideNumber(text).wellFormed()
                            ? TableReason.MALFORMED_GLIDE
                            : TableReason.UNKNOWN_CRISIS);
            keep(columns.headings().get(i), text);
        }
        return served.stream().distinct().toList();
    }

    private Optional<Crisis> crisis(String text) {
        String wanted = Wording.plain(text);
        return bringing.known().situation().crises().values().stream()
                .filter(
                        c ->
                                Stream.of(
                                                c.id().value(),
                                                c.name(),
                                                c.glide() == null ? "" : c.glide().value())
                                        .anyMatch(n -> Wording.plain(n).equals(wanted)))
                .findFirst();
    }

    private void noted(StructureId id, String since) {
        String remark = value(TableField.REMARKS);
        if (!remark.isEmpty()) kept.addFirst(remark);
        for (int i = 0; i < columns.fields().size(); i++)
            if (columns.fields().get(i) == TableField.NOTE && !row.cell(i).isEmpty())
                keep(columns.headings().get(i), row.cell(i));
        if (!kept.isEmpty())
            facts.add(Slot.NOTED, since, data("text", String.join("; ", kept), "structure", id));
    }

    private void keep(String heading, String text) {
        kept.add(heading + ": " + text);
    }

    private @Nullable Platform platform() {
        String text = value(TableField.PLATFORM);
        if (text.isEmpty()) {
            remarks.add(TableField.PLATFORM, TableReason.MISSING);
            return null;
        }
        Optional<Platform> platform =
                bringing.dictionary()
                        .word("platform", text)
                        .flatMap(code -> bringing.catalogue().platform(new PlatformCode(code)));
        if (platform.isEmpty()) remarks.add(TableField.PLATFORM, TableReason.UNKNOWN_PLATFORM);
        return platform.orElse(null);
    }

    private @Nullable SectorCode sector(Platform platform) {
        if (!platform.sectoral()) return null;
        String code = word(TableField.SECTOR, "sector", TableReason.UNKNOWN_SECTOR, "");
        if (code.isEmpty() && value(TableField.SECTOR).isEmpty())
            remarks.add(TableField.SECTOR, TableReason.SECTOR_NEEDED);
        return code.isEmpty() ? null : new SectorCode(code);
    }

    private Level level() {
        String area = value(TableField.AREA);
        if (!area.isEmpty() && new PCodes(bringing.country()).malformed(area))
            remarks.add(TableField.AREA, TableReason.MALFORMED_PCODE);
        return Level.valueOf(
                word(
                        TableField.LEVEL,
                        "level",
                        TableReason.UNKNOWN_LEVEL,
                        area.isEmpty() ? "NATIONAL" : "SUBNATIONAL"));
    }

    /** What tells structures of one kind and level apart. */
    private String whereabouts() {
        String area = value(TableField.AREA);
        return area.isEmpty() && level() != Level.NATIONAL ? value(TableField.DUTY_STATION) : area;
    }

    private String word(TableField field, String kind, TableReason unknown, String otherwise) {
        String text = value(field);
        if (text.isEmpty()) return otherwise;
        Optional<String> word = bringing.dictionary().word(kind, text);
        if (word.isEmpty()) remarks.add(field, unknown);
        return word.orElse(otherwise);
    }

    private String day(TableField field, String otherwise) {
        String text = value(field);
        if (text.isEmpty()) return otherwise;
        Optional<String> day = Days.read(text);
        if (day.isEmpty()) remarks.add(field, TableReason.UNREADABLE_DATE);
        else if (yearOf(day.get()) < bringing.today().getYear() - LONG_AGO_YEARS)
            remarks.add(field, TableReason.LONG_AGO);
        return day.orElse(otherwise);
    }

    private static int yearOf(String day) {
        return Integer.parseInt(day.substring(0, 4));
    }

    private String value(TableField field) {
        return columns.value(row, field);
    }

    private @Nullable String given(TableField field) {
        String text = value(field);
        return text.isEmpty() ? null : text;
    }
}

package org.muster.reporting.table;

import static org.muster.reporting.table.RowFacts.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.muster.contract.api.TableField;
import org.muster.contract.api.TableReason;
import org.muster.contract.api.TableReport;
import org.muster.core.catalogue.Platform;
import org.muster.core.provenance.Provenance;
import org.muster.core.structure.Level;
import org.muster.core.structure.PlatformCode;
import org.muster.core.structure.SectorCode;
import org.muster.core.structure.Structure;
import org.muster.core.structure.StructureId;
import org.muster.reporting.table.Bringing.Slot;

/**
 * Reads a table of operational presence: where IOM works in a sector, it should sit in the sector's
 * cluster (R8, R24), for the country and, encouraged only, for the area (R9), and that it works
 * there is a fact of its own. Each is proposed once, and nothing of it is taken that nobody
 * accepted.
 */
final class PresenceRows {
    private final Bringing bringing;
    private final Columns columns;
    private final @Nullable Set<String> accepted;
    private final List<ReadLine> lines = new ArrayList<>();
    private int others;

    /** A cluster that IOM should sit in, and the row that says so first. */
    private record Proposal(
            SectorCode sector, String area, Sheet.Row row, int index, Set<String> areas) {}

    PresenceRows(Bringing bringing, Columns columns, @Nullable Set<String> accepted) {
        this.bringing = bringing;
        this.columns = columns;
        this.accepted = accepted;
    }

    List<ReadLine> read() {
        Map<String, Proposal> proposals = new LinkedHashMap<>();
        OfCountry elsewhere = new OfCountry(bringing.country(), columns);
        for (int i = 0; i < columns.rows().size(); i++) {
            Sheet.Row row = columns.rows().get(i);
            if (!elsewhere.another(row) && ours(row)) propose(row, i, proposals);
            else others++;
        }
        int index = 0;
        for (Proposal proposal : proposals.values()) lines.add(line(proposal, index++));
        return lines;
    }

    /** How many rows were about other organisations or countries. */
    int others() {
        return others;
    }

    private boolean ours(Sheet.Row row) {
        for (int i = 0; i < columns.fields().size(); i++)
            if (columns.fields().get(i) == TableField.ORGANISATION
                    && bringing.dictionary().word("organisation", row.cell(i)).isPresent())
                return true;
        return false;
    }

    private void propose(Sheet.Row row, int index, Map<String, Proposal> proposals) {
        Optional<SectorCode> sector = sector(row);
        if (sector.isEmpty()) {
            lines.add(refused(row, index));
            return;
        }
        String area = columns.value(row, TableField.AREA);
        for (String where : area.isEmpty() ? List.of("") : List.of("", area))
            proposals
                    .computeIfAbsent(
                            sector.get() + "|" + Wording.plain(where),
                            _ -> new Proposal(sector.get(), where, row, index, new TreeSet<>()))
                    .areas()
                    .add(area);
    }

    /**
     * A sector that is none of the clusters', such as cash, is named and keeps nothing else out.
     */
    private ReadLine refused(Sheet.Row row, int index) {
        Remarks remarks = new Remarks(columns, row);
        remarks.add(TableField.SECTOR, TableReason.NO_CLUSTER);
        String about = columns.value(row, TableField.SECTOR);
        return new ReadLine(
                new TableReport.Line(row.number(), about, false, List.of(), remarks.all()),
                List.of(),
                "row-" + index);
    }

    private ReadLine line(Proposal proposal, int index) {
        Platform cluster = bringing.catalogue().platform(new PlatformCode("CLUSTER")).orElseThrow();
        Level level = proposal.area().isEmpty() ? Level.NATIONAL : Level.SUBNATIONAL;
        StructureId id =
                bringing.known()
                        .structure(cluster.code(), proposal.sector(), level, proposal.area());
        Remarks remarks = new Remarks(columns, proposal.row());
        if (level == Level.SUBNATIONAL && new PCodes(bringing.country()).malformed(proposal.area()))
            remarks.add(TableField.AREA, TableReason.MALFORMED_PCODE);
        RowFacts facts =
                new RowFacts(
                        bringing, columns, proposal.row(), index, remarks, Provenance.INFERRED);
        propose(proposal, id, cluster, level, facts);
        boolean chosen = accepted == null ? level == Level.NATIONAL : accepted.contains(id.value());
        return new ReadLine(
                new TableReport.Line(
                        proposal.row().number(),
                        id.value(),
                        chosen,
                        facts.brought(),
                        remarks.all()),
                facts.reports(),
                id.value());
    }

    private void propose(
            Proposal proposal, StructureId id, Platform cluster, Level level, RowFacts facts) {
        String today = bringing.today().toString();
        Structure known = bringing.known().structure(id);
        if (known == null || known.closed())
            facts.add(
                    Slot.ACTIVATED,
                    today,
                    data(
                            "structure", id,
                            "platform", cluster.code(),
                            "sector", proposal.sector(),
                            "level", level,
                            "place", place(proposal)));
        if (!implemented(proposal))
            facts.add(
                    Slot.PROGRAMME,
                    today,
                    data(
                            "sector",
                            proposal.sector(),
                            "area",
                            proposal.area().isEmpty() ? null : proposal.area(),
                            "name",
                            null));
        if (known == null || known.relevance() == null || !known.relevance().relevant())
            facts.add(
                    Slot.DESCRIBED, today, data("structure", id, "relevance", relevance(proposal)));
    }

    /** Whether it is recorded already that IOM implements in the sector there. */
    private boolean implemented(Proposal proposal) {
        return bringing.known().situation().programmes().stream()
                .filter(p -> p.sector().equals(proposal.sector()) && p.until() == null)
                .anyMatch(p -> p.in(proposal.area().isEmpty() ? null : proposal.area()));
    }

    private static @Nullable Object place(Proposal proposal) {
        return proposal.area().isEmpty()
                ? null
                : data("dutyStation", null, "area", proposal.area(), "remote", false);
    }

    private static Object relevance(Proposal proposal) {
        List<String> areas = proposal.areas().stream().filter(a -> !a.isEmpty()).toList();
        String where = areas.size() > 8 ? areas.size() + " areas" : String.join(", ", areas);
        return data(
                "relevant",
                true,
                "reason",
                "3W: IOM" + (where.isEmpty() ? "" : " (" + where + ")"));
    }

    private Optional<SectorCode> sector(Sheet.Row row) {
        for (int i = 0; i < columns.fields().size(); i++)
            if (columns.fields().get(i) == TableField.SECTOR && !row.cell(i).isEmpty()) {
                Optional<String> code = bringing.dictionary().word("sector", row.cell(i));
                if (code.isPresent()) return code.map(SectorCode::new);
            }
        return Optional.empty();
    }
}

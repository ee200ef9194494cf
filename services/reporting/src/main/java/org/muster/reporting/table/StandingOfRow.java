package org.muster.reporting.table;

import static org.muster.reporting.table.RowFacts.data;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.muster.contract.api.TableField;
import org.muster.contract.api.TableReason;
import org.muster.core.structure.Structure;
import org.muster.core.structure.StructureId;
import org.muster.core.structure.StructureState;
import org.muster.reporting.table.Bringing.Slot;

/** How the structure of a row stands, as facts about one that is known or becomes so (R78). */
final class StandingOfRow {
    private final Bringing bringing;
    private final Columns columns;
    private final Sheet.Row row;
    private final Remarks remarks;
    private final RowFacts facts;

    StandingOfRow(
            Bringing bringing, Columns columns, Sheet.Row row, Remarks remarks, RowFacts facts) {
        this.bringing = bringing;
        this.columns = columns;
        this.row = row;
        this.remarks = remarks;
        this.facts = facts;
    }

    /**
     * Reads the status.
     *
     * @param draft what a fact says that makes the structure known
     */
    void read(
            StructureId id,
            Supplier<Map<String, @Nullable Object>> draft,
            String status,
            String since) {
        Structure known = bringing.known().structure(id);
        if (known != null) changed(known, draft, status, since);
        else if (bringing.known().introduces(id)) introduced(id, draft, status, since);
    }

    private void introduced(
            StructureId id,
            Supplier<Map<String, @Nullable Object>> draft,
            String status,
            String since) {
        if (status.equals("PROPOSED")) {
            facts.add(Slot.PROPOSED, since, draft.get());
            return;
        }
        facts.add(
                Slot.ACTIVATED,
                since,
                status.equals("RELOCATED") ? elsewhere(draft.get()) : draft.get());
        if (status.equals("ACTIVE")) return;
        remarks.add(TableField.STATUS, TableReason.UNKNOWN_STRUCTURE);
        become(id, status, since);
    }

    private void changed(
            Structure known,
            Supplier<Map<String, @Nullable Object>> draft,
            String status,
            String since) {
        StructureState state = known.state();
        switch (status) {
            case "ACTIVE" -> {
                if (state instanceof StructureState.Suspended)
                    facts.add(Slot.RESUMED, since, data("structure", known.id()));
                else if (!(state instanceof StructureState.Active))
                    facts.add(Slot.ACTIVATED, since, draft.get());
            }
            case "PROPOSED" -> {
                if (known.over()) facts.add(Slot.PROPOSED, since, draft.get());
            }
            default -> {
                if (!stands(known, status)) become(known.id(), status, since);
            }
        }
    }

    private static boolean stands(Structure known, String status) {
        return switch (known.state()) {
            case StructureState.Suspended _ -> status.equals("SUSPENDED");
            case StructureState.Closed _ -> status.equals("CLOSED");
            case StructureState.Merged _ -> status.equals("MERGED");
            case StructureState.InTransition _ -> status.equals("IN_TRANSITION");
            case StructureState.Active _, StructureState.Proposed _ -> false;
        };
    }

    private void become(StructureId id, String status, String since) {
        switch (status) {
            case "SUSPENDED" -> facts.add(Slot.SUSPENDED, since, data("structure", id));
            case "CLOSED" -> facts.add(Slot.CLOSED, since, data("structure", id));
            case "IN_TRANSITION" -> facts.add(Slot.IN_TRANSITION, since, data("structure", id));
            case "RELOCATED" -> relocated(id, since);
            case "MERGED" -> merged(id, since);
            default -> throw new IllegalStateException("no such status: " + status);
        }
    }

    private void relocated(StructureId id, String since) {
        String where = columns.value(row, TableField.DUTY_STATION);
        boolean remote = bringing.dictionary().word("place", where).isPresent();
        if (where.isEmpty()) {
            remarks.add(TableField.DUTY_STATION, TableReason.NO_PLACE);
            return;
        }
        Structure known = bringing.known().structure(id);
        String area = columns.value(row, TableField.AREA);
        Object place =
                data(
                        "dutyStation", remote ? null : where,
                        "area", area.isEmpty() ? null : area,
                        "remote", remote);
        if (known == null || !there(known, remote ? null : where, remote))
            facts.add(Slot.RELOCATED, since, data("structure", id, "place", place));
    }

    private static boolean there(Structure known, @Nullable String station, boolean remote) {
        return known.place().remote() == remote
                && Objects.equals(known.place().dutyStation(), station);
    }

    private void merged(StructureId id, String since) {
        String text = columns.value(row, TableField.MERGED_INTO);
        Optional<StructureId> into = bringing.known().named(text, bringing.dictionary());
        if (into.isEmpty() || into.get().equals(id))
            remarks.add(TableField.MERGED_INTO, TableReason.NO_TARGET);
        else facts.add(Slot.MERGED, since, data("structure", id, "into", into.get()));
    }

    /** Where it worked before it moved is not in the table. */
    private static Map<String, @Nullable Object> elsewhere(Map<String, @Nullable Object> draft) {
        Map<String, @Nullable Object> before = new LinkedHashMap<>(draft);
        before.put("place", null);
        return before;
    }
}

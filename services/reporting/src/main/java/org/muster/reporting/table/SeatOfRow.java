package org.muster.reporting.table;

import static org.muster.reporting.table.RowFacts.data;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.contract.api.TableField;
import org.muster.contract.api.TableReason;
import org.muster.core.country.Language;
import org.muster.core.fact.Effective;
import org.muster.core.identity.PersonId;
import org.muster.core.representation.AssignmentKind;
import org.muster.core.representation.Post;
import org.muster.core.representation.PostId;
import org.muster.core.representation.RoleCode;
import org.muster.core.structure.Level;
import org.muster.core.structure.StructureId;
import org.muster.reporting.table.Bringing.Slot;

/**
 * Reads who represents IOM at the structure of a row. A person beside a post holds that post, and
 * the seat follows from it; a person by itself, or as primary, alternate or observer, is assigned.
 */
final class SeatOfRow {
    private final Bringing bringing;
    private final Columns columns;
    private final Sheet.Row row;
    private final Remarks remarks;
    private final RowFacts facts;

    SeatOfRow(Bringing bringing, Columns columns, Sheet.Row row, Remarks remarks, RowFacts facts) {
        this.bringing = bringing;
        this.columns = columns;
        this.row = row;
        this.remarks = remarks;
        this.facts = facts;
    }

    void read(StructureId structure, Level level, String since) {
        String from = day(TableField.FROM, since);
        String until = until(from);
        PersonId person = person();
        RoleCode role = role();
        if (role != null) post(role, level, person, from, until);
        AssignmentKind kind = kind();
        if (person == null || (role != null && kind == null)) return;
        AssignmentKind as = kind == null ? AssignmentKind.PRIMARY : kind;
        if (!sits(structure, person, as, from))
            facts.add(
                    Slot.ASSIGNED,
                    from,
                    data("structure", structure, "person", person, "kind", as, "until", until));
    }

    private boolean sits(StructureId structure, PersonId person, AssignmentKind kind, String from) {
        return bringing.known().situation().assignments().stream()
                .anyMatch(
                        a ->
                                a.structure().equals(structure)
                                        && a.person().equals(person)
                                        && a.kind() == kind
                                        && a.covers(Effective.parse(from).begins(bringing.zone())));
    }

    private void post(
            RoleCode role,
            Level level,
            @Nullable PersonId person,
            String from,
            @Nullable String until) {
        String station = level == Level.SUBNATIONAL ? value(TableField.DUTY_STATION) : "";
        Optional<Post> known =
                bringing.known().situation().posts().values().stream()
                        .filter(p -> p.role().equals(role) && p.abolishedAt() == null)
                        .filter(p -> station.isEmpty() || Objects.equals(p.dutyStation(), station))
                        .findFirst();
        PostId post = known.map(Post::id).orElseGet(() -> made(role, station));
        if (known.isEmpty())
            facts.add(
                    Slot.ESTABLISHED,
                    from,
                    data(
                            "post",
                            post,
                            "role",
                            role,
                            "dutyStation",
                            station.isEmpty() ? null : station));
        if (person != null && free(known, person))
            facts.add(
                    Slot.TAKEN_UP,
                    from,
                    data(
                            "post", post,
                            "role", role,
                            "person", person,
                            "officerInCharge", false,
                            "until", until));
    }

    private boolean free(Optional<Post> post, PersonId person) {
        var now = bringing.today().atStartOfDay(bringing.zone()).toInstant();
        var holders =
                post.stream()
                        .flatMap(p -> p.incumbencies().stream())
                        .filter(i -> i.covers(now) && !i.officerInCharge())
                        .toList();
        if (holders.isEmpty()) return true;
        if (holders.stream().noneMatch(i -> i.person().equals(person)))
            remarks.add(TableField.ROLE, TableReason.POST_HELD);
        return false;
    }

    private static PostId made(RoleCode role, String station) {
        return new PostId(station.isEmpty() ? role.value() : role + "-" + Wording.slug(station));
    }

    private @Nullable PersonId person() {
        String reference = value(TableField.PERSON);
        if (reference.isEmpty()) return null;
        Optional<PersonId> found = bringing.staff().find(reference);
        if (found.isPresent()) return found.get();
        if (!bringing.staff().takes(reference)) {
            remarks.add(TableField.PERSON, TableReason.UNKNOWN_PERSON);
            return null;
        }
        String name = value(TableField.PERSON_NAME);
        if (name.isEmpty()) remarks.add(TableField.PERSON_NAME, TableReason.NAME_NEEDED);
        return bringing.staff().add(reference, name, Language.EN);
    }

    private @Nullable RoleCode role() {
        String text = value(TableField.ROLE);
        if (text.isEmpty()) return null;
        Optional<String> code = bringing.dictionary().word("role", text);
        if (code.isEmpty()) remarks.add(TableField.ROLE, TableReason.UNKNOWN_ROLE);
        return code.map(RoleCode::new).orElse(null);
    }

    private @Nullable AssignmentKind kind() {
        String text = value(TableField.SEATED_AS);
        if (text.isEmpty()) return null;
        Optional<String> kind = bringing.dictionary().word("capacity", text);
        if (kind.isEmpty()) remarks.add(TableField.SEATED_AS, TableReason.UNKNOWN_CAPACITY);
        return kind.map(AssignmentKind::valueOf).orElse(null);
    }

    private @Nullable String until(String from) {
        String until = value(TableField.UNTIL);
        if (until.isEmpty()) return null;
        String day = day(TableField.UNTIL, "");
        if (day.length() == 10 && Effective.parse(day).compareTo(Effective.parse(from)) <= 0)
            remarks.add(TableField.UNTIL, TableReason.UNTIL_BEFORE_FROM);
        return day.isEmpty() ? null : day;
    }

    private String day(TableField field, String otherwise) {
        String text = value(field);
        if (text.isEmpty()) return otherwise;
        Optional<String> day = Days.read(text);
        if (day.isEmpty()) remarks.add(field, TableReason.UNREADABLE_DATE);
        return day.orElse(otherwise);
    }

    private String value(TableField field) {
        return columns.value(row, field);
    }
}

package org.muster.contract.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.contract.person.Person;
import org.muster.core.fact.Effective;
import org.muster.core.fact.Event;
import org.muster.core.fact.FactId;

/**
 * What a table brings, line by line, or would bring.
 *
 * @param dryRun whether nothing was changed
 * @param presence whether it is a table of operational presence (3W, 4W), whose lines are proposals
 * @param columns of the file, in its order
 * @param lines those with something on them; of a table of presence one for each proposal
 * @param unknownPeople references to people whom the directory does not know
 * @param newPeople whoever is put into the directory, or would be
 * @param others lines of a table of presence that are about other organisations or countries
 * @param appended how many facts were appended
 */
public record TableReport(
        boolean dryRun,
        boolean presence,
        List<Column> columns,
        List<Line> lines,
        List<String> unknownPeople,
        List<Person> newPeople,
        int others,
        int appended) {
    public TableReport {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
        unknownPeople = List.copyOf(unknownPeople);
        newPeople = List.copyOf(newPeople);
    }

    /** A column, what it was taken for, and the first of its values. */
    public record Column(String heading, TableField field, String example) {}

    /** What comes of a line. */
    public enum Outcome {
        NEW,
        /** There is something to look at, which keeps nothing out. */
        DOUBTED,
        /** All of it is there already. */
        KNOWN,
        REFUSED
    }

    /**
     * One line.
     *
     * @param number of the line in the file, counted from 1 with the headings
     * @param about the structure, or the words of the file when it cannot be told
     * @param chosen of a proposal, whether it is taken
     */
    public record Line(
            int number, String about, boolean chosen, List<Brought> facts, List<Remark> remarks) {
        public Line {
            facts = List.copyOf(facts);
            remarks = List.copyOf(remarks);
        }

        @JsonProperty
        public Outcome outcome() {
            if (remarks.stream().anyMatch(r -> r.reason().refuses())) return Outcome.REFUSED;
            if (facts.stream().allMatch(Brought::known)) return Outcome.KNOWN;
            return remarks.isEmpty() ? Outcome.NEW : Outcome.DOUBTED;
        }
    }

    /**
     * A fact that a line says.
     *
     * @param known whether it was there already
     */
    public record Brought(FactId id, Effective effective, Event event, boolean known) {}

    /**
     * Something to look at.
     *
     * @param column its heading
     * @param problem in English
     */
    public record Remark(
            String column, TableReason reason, @Nullable String value, String problem) {}

    /** How many lines came out so. */
    public long count(Outcome outcome) {
        return lines.stream().filter(l -> l.outcome() == outcome).count();
    }

    /** How many facts are new, of the lines that are taken. */
    public long fresh() {
        return lines.stream()
                .filter(Line::chosen)
                .flatMap(l -> l.facts().stream())
                .filter(f -> !f.known())
                .count();
    }
}

package org.muster.reporting.intake;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.muster.core.fact.Source;
import org.muster.core.provenance.Provenance;
import org.muster.reporting.body.FreeText;
import org.muster.reporting.body.Problems;
import tools.jackson.databind.JsonNode;

/** Reads where a report has its knowledge from: {@code {provenance?, document?}}. */
final class SourceReader {
    private static final Set<String> FIELDS = new TreeSet<>(Set.of("provenance", "document"));

    private final Problems problems;

    SourceReader(Problems problems) {
        this.problems = problems;
    }

    /** The source; the author's own knowledge when none is named or it is wrong. */
    Source read(JsonNode node, String field) {
        if (node.isMissingNode() || node.isNull()) return Source.OF_THE_AUTHOR;
        int before = problems.count();
        if (!node.isObject()) {
            problems.add(field, "must be an object with " + FIELDS);
            return Source.OF_THE_AUTHOR;
        }
        for (String name : node.propertyNames())
            if (!FIELDS.contains(name))
                problems.add(field + "." + name, "is not known here; known are " + FIELDS);
        Provenance provenance = provenance(node.path("provenance"), field + ".provenance");
        String document = document(node.path("document"), field + ".document");
        return problems.count() > before
                ? Source.OF_THE_AUTHOR
                : source(provenance, document, field);
    }

    private Provenance provenance(JsonNode node, String field) {
        if (node.isMissingNode() || node.isNull()) return Provenance.RECORDED;
        String mark = node.asString("").toUpperCase(Locale.ROOT).replace('-', '_');
        for (Provenance provenance : Provenance.values())
            if (provenance.name().equals(mark)) return provenance;
        problems.add(field, "must be one of " + Arrays.toString(Provenance.values()));
        return Provenance.RECORDED;
    }

    private @Nullable String document(JsonNode node, String field) {
        if (node.isMissingNode() || node.isNull()) return "";
        if (node.isString()) {
            String text = node.asString().strip();
            return text.isEmpty() ? "" : new FreeText(problems).checked(text, field);
        }
        problems.add(field, "must be a string: the name of the document");
        return null;
    }

    private Source source(Provenance provenance, @Nullable String document, String field) {
        try {
            return new Source(provenance, document == null ? "" : document);
        } catch (IllegalArgumentException e) {
            problems.add(field + ".document", String.valueOf(e.getMessage()));
            return Source.OF_THE_AUTHOR;
        }
    }
}

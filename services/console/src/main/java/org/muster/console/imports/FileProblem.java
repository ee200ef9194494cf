package org.muster.console.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.muster.contract.api.FieldProblem;
import org.muster.contract.api.Refused;

/** Why a file as a whole was refused, as a key of the page's words. */
final class FileProblem {
    private static final Map<String, String> KEYS = new LinkedHashMap<>();

    static {
        KEYS.put("is empty", "empty");
        KEYS.put("is an old", "old");
        KEYS.put("is neither", "neither");
        KEYS.put("has a quotation mark", "quotation");
        KEYS.put("is a workbook", "workbook");
        KEYS.put("is far larger", "packed");
        KEYS.put("must hold a line of headings", "headings");
        KEYS.put("names ", "twice");
    }

    private FileProblem() {}

    static String key(Refused refused) {
        int status = refused.getStatusCode().value();
        if (status == 413) return "large";
        if (status == 503) return "away";
        List<FieldProblem> errors = refused.errors();
        String words = errors.isEmpty() ? "" : errors.getFirst().problem();
        if (words.startsWith("must have at most")) return "many";
        return KEYS.entrySet().stream()
                .filter(e -> words.startsWith(e.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("other");
    }
}

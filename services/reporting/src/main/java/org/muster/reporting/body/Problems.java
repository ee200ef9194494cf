package org.muster.reporting.body;

import java.util.ArrayList;
import java.util.List;
import org.muster.contract.api.FieldProblem;

/**
 * Everything that is wrong with a request, collected while it is read. Beyond a hundred only their
 * number is told, so that an answer never outgrows its request.
 */
public final class Problems {
    private static final int MOST = 100;

    private final List<FieldProblem> found = new ArrayList<>();
    private int count;

    public void add(String field, String problem) {
        if (count++ < MOST) found.add(new FieldProblem(shortened(field), problem));
    }

    /** The same, unless something is wrong with the field already. */
    public void unlessNamed(String field, String problem) {
        if (found.stream().noneMatch(p -> p.field().equals(field))) add(field, problem);
    }

    public int count() {
        return count;
    }

    public List<FieldProblem> found() {
        List<FieldProblem> all = new ArrayList<>(found);
        if (count > MOST) all.add(new FieldProblem("body", "and %d more".formatted(count - MOST)));
        return List.copyOf(all);
    }

    /** What is said again in an answer is as long as whoever sent it liked. */
    public static String shortened(String text) {
        return text.length() <= 200 ? text : text.substring(0, 200) + "…";
    }
}

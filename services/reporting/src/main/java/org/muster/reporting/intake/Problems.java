package org.muster.reporting.intake;

import java.util.ArrayList;
import java.util.List;
import org.muster.contract.api.FieldProblem;

/** Everything that is wrong with a request, collected while it is read. */
public final class Problems {
    private final List<FieldProblem> found = new ArrayList<>();

    public void add(String field, String problem) {
        found.add(new FieldProblem(field, problem));
    }

    public int count() {
        return found.size();
    }

    public List<FieldProblem> found() {
        return List.copyOf(found);
    }
}

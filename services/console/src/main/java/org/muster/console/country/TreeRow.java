package org.muster.console.country;

import java.util.List;
import java.util.Objects;
import org.muster.console.page.Say;
import org.muster.core.situation.Situation;
import org.muster.core.structure.Structure;
import org.muster.core.tree.Branch;

/** A structure in the tree of the country, and those under it (R9). */
record TreeRow(String id, String words, String state, List<TreeRow> under) {
    TreeRow {
        under = List.copyOf(under);
    }

    static List<TreeRow> of(
            List<Branch> branches, Situation situation, Standings standings, Say say) {
        return branches.stream().map(b -> of(b, situation, standings, say)).toList();
    }

    private static TreeRow of(Branch branch, Situation situation, Standings standings, Say say) {
        Structure s = Objects.requireNonNull(situation.structures().get(branch.structure()));
        return new TreeRow(
                s.id().value(),
                say.structure(s),
                standings.words(s),
                of(branch.under(), situation, standings, say));
    }
}

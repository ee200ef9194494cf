package org.muster.core.tree;

import java.util.List;
import org.muster.core.structure.StructureId;

/** A structure and those under it. */
public record Branch(StructureId structure, List<Branch> under) {
    public Branch {
        under = List.copyOf(under);
    }
}

package org.muster.core.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.core.crisis.CrisisContext;
import org.muster.core.representation.RoleCode;
import org.muster.core.response.ActionCode;

/**
 * An item of a checklist (R66, R67, R70).
 *
 * @param contexts the kinds of crisis that it is for; empty for all
 * @param owner the role that sees to it
 * @param limit by when; null where the guidance names no time
 */
public record Action(
        ActionCode code,
        Phase phase,
        List<CrisisContext> contexts,
        Text name,
        RoleCode owner,
        @Nullable TimeLimit limit,
        List<RuleSource> sources) {
    public Action {
        contexts = List.copyOf(contexts);
        sources = List.copyOf(sources);
    }

    /** Whether it is for this kind of crisis. */
    public boolean isFor(CrisisContext context) {
        return contexts.isEmpty() || contexts.contains(context);
    }
}

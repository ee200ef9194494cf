package org.muster.core.given;

import java.time.Duration;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.muster.core.catalogue.Action;
import org.muster.core.catalogue.Phase;
import org.muster.core.catalogue.RuleSource;
import org.muster.core.catalogue.Text;
import org.muster.core.catalogue.TimeLimit;
import org.muster.core.country.Language;
import org.muster.core.crisis.CrisisContext;
import org.muster.core.representation.RoleCode;
import org.muster.core.response.ActionCode;

/**
 * Some of the actions of R66 to R70 and R77, as far as checklists and reminders follow from them.
 */
final class TestActions {
    static final Map<ActionCode, Action> ALL = new LinkedHashMap<>();

    static {
        add("CONTINGENCY_PLAN", Phase.PREPAREDNESS, null);
        add(
                "MEFM",
                Phase.RESPONSE,
                new TimeLimit(
                        Duration.ofHours(48), List.of(Duration.ofHours(24), Duration.ofHours(40))));
        add("SITREP", Phase.RESPONSE, null);
        add("CAMP_LEAD", Phase.RESPONSE, null, CrisisContext.NATURAL_DISASTER);
        add("DURABLE_SOLUTIONS", Phase.RECOVERY, null);
        add("STRUCTURES_REVIEWED", Phase.TRANSITION, null);
    }

    private TestActions() {}

    private static void add(
            String code, Phase phase, @Nullable TimeLimit limit, CrisisContext... contexts) {
        ALL.put(
                new ActionCode(code),
                new Action(
                        new ActionCode(code),
                        phase,
                        List.of(contexts),
                        new Text(Map.of(Language.EN, code)),
                        new RoleCode("PROGRAMME_COORDINATOR"),
                        limit,
                        List.of(
                                new RuleSource(
                                        "Latin America and the Caribbean",
                                        YearMonth.of(2021, 1),
                                        List.of("R67")))));
    }
}

package org.muster.core.catalogue;

import java.time.YearMonth;
import java.util.List;

/**
 * Where a rule comes from (R27).
 *
 * @param document title of the guidance
 * @param updated month in which the document was last updated
 * @param requirements numbers such as {@code R18}
 */
public record RuleSource(String document, YearMonth updated, List<String> requirements) {
    public RuleSource {
        requirements = List.copyOf(requirements);
    }
}

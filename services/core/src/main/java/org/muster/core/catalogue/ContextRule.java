package org.muster.core.catalogue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.muster.core.structure.PlatformCode;
import org.muster.core.structure.SectorCode;

/**
 * How coordination usually looks in one context (R11, R29).
 *
 * @param note what decides it, in a sentence
 * @param expected kinds of tables that IOM should find; a sectoral one in each sector that matters
 * @param notHere kinds that do not belong there
 * @param usualLeads organisations that usually lead a sector, where the context decides that
 */
public record ContextRule(
        Text note,
        List<PlatformCode> expected,
        List<PlatformCode> notHere,
        Map<SectorCode, List<String>> usualLeads,
        List<RuleSource> sources) {
    public ContextRule {
        expected = List.copyOf(expected);
        notHere = List.copyOf(notHere);
        usualLeads = Collections.unmodifiableMap(new LinkedHashMap<>(usualLeads));
        sources = List.copyOf(sources);
    }
}

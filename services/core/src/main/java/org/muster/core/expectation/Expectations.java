package org.muster.core.expectation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.muster.core.catalogue.Catalogue;
import org.muster.core.catalogue.ContextRule;
import org.muster.core.catalogue.Platform;
import org.muster.core.catalogue.RuleSource;
import org.muster.core.crisis.Crisis;
import org.muster.core.crisis.CrisisContext;
import org.muster.core.representation.Post;
import org.muster.core.representation.Programme;
import org.muster.core.situation.Situation;
import org.muster.core.structure.Adaptation;
import org.muster.core.structure.Level;
import org.muster.core.structure.PlatformCode;
import org.muster.core.structure.SectorCode;
import org.muster.core.structure.Structure;
import org.muster.core.structure.StructureState.Proposed;

/**
 * Which tables IOM should find in a country now: those that are everywhere, and those of each kind
 * of crisis that goes on (R11, R29). Nothing is forbidden by it: what does not belong is a warning.
 */
public final class Expectations {
    private final Situation situation;
    private final Catalogue catalogue;
    private final Map<CrisisContext, ContextRule> rules = new LinkedHashMap<>();

    public Expectations(Situation situation, Catalogue catalogue) {
        this.situation = situation;
        this.catalogue = catalogue;
        for (Crisis c : situation.crises().values()) {
            ContextRule rule = catalogue.contexts().of(c.context());
            if (c.ongoing() && rule != null) rules.put(c.context(), rule);
        }
    }

    /** The kinds of crisis that decide, in the order of the crises. */
    public List<CrisisContext> contexts() {
        return List.copyOf(rules.keySet());
    }

    /** What is expected, then what does not belong. */
    public List<Expectation> at(Instant now) {
        List<Expectation> found = new ArrayList<>();
        for (PlatformCode platform : expected())
            if (sectoral(platform))
                for (SectorCode sector : sectors(now)) found.add(expected(platform, sector));
            else found.add(expected(platform, null));
        for (PlatformCode platform : notHere()) found.add(misplaced(platform));
        return found;
    }

    private Set<PlatformCode> expected() {
        Set<PlatformCode> expected = new LinkedHashSet<>(catalogue.contexts().always().expected());
        rules.values().forEach(r -> expected.addAll(r.expected()));
        return expected;
    }

    /** What one crisis rules out another may ask for. */
    private Set<PlatformCode> notHere() {
        Set<PlatformCode> notHere = new LinkedHashSet<>();
        rules.values().forEach(r -> notHere.addAll(r.notHere()));
        notHere.removeAll(expected());
        return notHere;
    }

    private boolean sectoral(PlatformCode platform) {
        return catalogue.platform(platform).filter(Platform::sectoral).isPresent();
    }

    /** The sectors in which IOM works (R24), and those that the context makes it lead (R62). */
    private Set<SectorCode> sectors(Instant now) {
        Set<SectorCode> sectors = new TreeSet<>();
        for (Programme p : situation.programmes()) if (p.covers(now)) sectors.add(p.sector());
        for (Post post : situation.posts().values())
            if (post.sector() != null && post.existsAt(now)) sectors.add(post.sector());
        for (ContextRule rule : rules.values())
            rule.usualLeads()
                    .forEach(
                            (sector, leads) -> {
                                if (leads.contains("IOM")) sectors.add(sector);
                            });
        return sectors;
    }

    private Expectation expected(PlatformCode platform, @Nullable SectorCode sector) {
        List<Structure> all = all(platform, sector);
        List<Structure> there = all.stream().filter(s -> !s.closed()).toList();
        return expectation(
                platform,
                sector,
                presence(platform, sector, all, there),
                there.isEmpty() ? all : there,
                asking(platform, ContextRule::expected));
    }

    /** One that was merged into another exists there. */
    private Presence presence(
            PlatformCode platform,
            @Nullable SectorCode sector,
            List<Structure> all,
            List<Structure> there) {
        if (there.stream().anyMatch(s -> !(s.state() instanceof Proposed))) return Presence.EXISTS;
        if (!there.isEmpty()) return Presence.PROPOSED;
        boolean absent =
                situation.adaptation(platform, sector).filter(Adaptation::absent).isPresent();
        return all.isEmpty() && !absent ? Presence.NOT_REPORTED : Presence.SAID_ABSENT;
    }

    private Expectation misplaced(PlatformCode platform) {
        List<Structure> there = all(platform, null).stream().filter(s -> !s.closed()).toList();
        return expectation(
                platform,
                null,
                Presence.DOES_NOT_BELONG,
                there,
                asking(platform, ContextRule::notHere));
    }

    private Expectation expectation(
            PlatformCode platform,
            @Nullable SectorCode sector,
            Presence presence,
            List<Structure> structures,
            List<CrisisContext> because) {
        return new Expectation(
                platform,
                sector,
                presence,
                structures.stream().map(Structure::id).toList(),
                because,
                sector == null ? List.of() : leads(sector),
                sources(because));
    }

    /** Those of the kind above the areas, by code or alias; of any sector where none is asked. */
    private List<Structure> all(PlatformCode platform, @Nullable SectorCode sector) {
        return situation.structures().values().stream()
                .filter(s -> s.level() != Level.SUBNATIONAL)
                .filter(s -> catalogue.canonical(s.platform()).equals(platform))
                .filter(s -> sector == null || sector.equals(s.sector()))
                .toList();
    }

    private List<CrisisContext> asking(
            PlatformCode platform, Function<ContextRule, List<PlatformCode>> part) {
        return rules.entrySet().stream()
                .filter(e -> part.apply(e.getValue()).contains(platform))
                .map(Map.Entry::getKey)
                .toList();
    }

    private List<String> leads(SectorCode sector) {
        return rules.values().stream()
                .flatMap(r -> r.usualLeads().getOrDefault(sector, List.of()).stream())
                .distinct()
                .toList();
    }

    private List<RuleSource> sources(List<CrisisContext> because) {
        List<ContextRule> of =
                because.isEmpty()
                        ? List.of(catalogue.contexts().always())
                        : because.stream().map(rules::get).toList();
        return of.stream().flatMap(r -> r.sources().stream()).distinct().toList();
    }
}

package org.muster.core.situation;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.muster.core.country.CountryCode;
import org.muster.core.crisis.Crisis;
import org.muster.core.crisis.CrisisId;
import org.muster.core.fact.Fact;
import org.muster.core.policy.Notices;
import org.muster.core.representation.Absence;
import org.muster.core.representation.Assignment;
import org.muster.core.representation.Designation;
import org.muster.core.representation.Post;
import org.muster.core.representation.PostId;
import org.muster.core.representation.Programme;
import org.muster.core.response.ActionRecord;
import org.muster.core.response.Surge;
import org.muster.core.structure.Adaptation;
import org.muster.core.structure.IntegratedMission;
import org.muster.core.structure.PlatformCode;
import org.muster.core.structure.SectorCode;
import org.muster.core.structure.Structure;
import org.muster.core.structure.StructureId;

/**
 * What is so in one country, as far as the folded facts tell.
 *
 * @param assignments all that were reported, by structure and in order of their beginning
 * @param designations all that were reported, by structure and in order of their beginning
 * @param absences all that were reported, by person and in order of their beginning
 * @param actions what was said last of each action, being prepared first, then by crisis
 * @param surges all requests for surge, by crisis
 * @param adaptations how the country adapts the frame (R6)
 * @param programmes what IOM implements, by sector and in order of their beginning (R24)
 * @param mission the last integrated mission, ended or not (R17)
 * @param findings what does not fit together, in order of effect, settled or not
 * @param cares who sees to what does not fit, and what came of it, by fact
 * @param notices what is said about reminders
 */
public record Situation(
        CountryCode country,
        SortedMap<CrisisId, Crisis> crises,
        SortedMap<StructureId, Structure> structures,
        SortedMap<PostId, Post> posts,
        List<Assignment> assignments,
        List<Designation> designations,
        List<Absence> absences,
        List<ActionRecord> actions,
        List<Surge> surges,
        List<Adaptation> adaptations,
        List<Programme> programmes,
        @Nullable IntegratedMission mission,
        List<Finding> findings,
        List<Care> cares,
        Notices notices) {

    public Situation {
        crises = sorted(crises);
        structures = sorted(structures);
        posts = sorted(posts);
        assignments = List.copyOf(assignments);
        designations = List.copyOf(designations);
        absences = List.copyOf(absences);
        actions = List.copyOf(actions);
        surges = List.copyOf(surges);
        adaptations = List.copyOf(adaptations);
        programmes = List.copyOf(programmes);
        findings = List.copyOf(findings);
        cares = List.copyOf(cares);
    }

    /** A country of which nothing is known. */
    public static Situation unknown(CountryCode country) {
        return new Situation(
                country,
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                Notices.NONE);
    }

    /**
     * The situation of a country.
     *
     * @param inOrder facts in force, ordered {@link Fact#BY_EFFECT}; an amendment among them is one
     *     that changes nothing
     */
    static Situation of(CountryCode country, List<Fact> inOrder) {
        Fold fold = new Fold(unknown(country), Marks.NONE);
        inOrder.forEach(fold::apply);
        return fold.situation();
    }

    /** Whether any crisis goes on. */
    public boolean inCrisis() {
        return crises.values().stream().anyMatch(Crisis::ongoing);
    }

    /**
     * What is different about a kind of table here; what is said of its sector goes before what is
     * said of the platform.
     */
    public Optional<Adaptation> adaptation(PlatformCode platform, @Nullable SectorCode sector) {
        return adaptations.stream()
                .filter(a -> a.about(platform, sector))
                .max(Comparator.comparing(a -> a.sector() != null));
    }

    /** What does not fit together and nobody has settled. */
    public List<Finding> openFindings() {
        return findings.stream().filter(f -> care(f).map(Care::open).orElse(true)).toList();
    }

    /** What was said of whoever sees to a finding, if anything. */
    public Optional<Care> care(Finding finding) {
        return cares.stream().filter(c -> c.fact().equals(finding.fact())).findFirst();
    }

    private static <K extends Comparable<K>, V> SortedMap<K, V> sorted(Map<K, V> map) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(map));
    }
}

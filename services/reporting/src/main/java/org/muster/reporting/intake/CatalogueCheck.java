package org.muster.reporting.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.muster.core.catalogue.Action;
import org.muster.core.catalogue.Catalogue;
import org.muster.core.catalogue.Phase;
import org.muster.core.catalogue.Platform;
import org.muster.core.fact.StructureEvent.StructureActivated;
import org.muster.core.fact.StructureEvent.StructureProposed;
import org.muster.core.meeting.Recurrence;
import org.muster.core.policy.Policy;
import org.muster.core.representation.RoleCode;
import org.muster.core.response.ActionCode;
import org.muster.core.structure.MeetingRhythm;
import org.muster.core.structure.PlatformCode;
import org.muster.core.structure.SectorCode;
import org.muster.reporting.body.Problems;

/**
 * Whether the words of a report are in the catalogue; what is new to the world goes into the
 * catalogue first. Each word is checked as it is read, so that it is named beside whatever else is
 * wrong.
 */
final class CatalogueCheck {
    private final Catalogue catalogue;
    private final Problems problems;

    CatalogueCheck(Catalogue catalogue, Problems problems) {
        this.catalogue = catalogue;
        this.problems = problems;
    }

    /** A word by itself. */
    void word(@Nullable Object word, String field) {
        switch (word) {
            case PlatformCode code -> known("platform", code, platforms(), field);
            case SectorCode code -> known("sector", code, catalogue.sectors().keySet(), field);
            case RoleCode code -> known("role", code, catalogue.roles().keySet(), field);
            case ActionCode code -> known("action", code, catalogue.actions().keySet(), field);
            case MeetingRhythm rhythm -> readable(rhythm, field);
            case null, default -> {
                // not a word of the catalogue
            }
        }
    }

    private void readable(MeetingRhythm rhythm, String field) {
        try {
            if (!Recurrence.occurs(rhythm))
                problems.add(
                        field,
                        ("rhythm '%s' never comes: no day is all that it asks for; leave out a"
                                        + " part, or put its end (UNTIL) later")
                                .formatted(rhythm.rule()));
            else if (Recurrence.tooOften(rhythm))
                problems.add(
                        field,
                        "rhythm '%s' comes more than %d times a day; name the days and their hours (BYHOUR)"
                                .formatted(rhythm.rule(), Recurrence.MOST_A_DAY));
        } catch (IllegalArgumentException e) {
            problems.add(
                    field, e.getMessage() + "; write for example FREQ=WEEKLY;BYDAY=MO;BYHOUR=9");
        }
    }

    /** What one field of a record asks of another; a wrong field is null here. */
    void together(Class<?> type, Map<String, @Nullable Object> fields, String path) {
        if ((type == StructureActivated.class || type == StructureProposed.class)
                && fields.get("platform") instanceof PlatformCode platform
                && catalogue.platform(platform).filter(Platform::sectoral).isPresent()
                && fields.get("sector") == null)
            problems.unlessNamed(
                    path + ".sector",
                    "is required for a cluster: one of " + catalogue.sectors().keySet());
        if (fields.get("action") instanceof ActionCode action) crisisOf(action, fields, path);
        if (fields.get("at") instanceof Instant at && at.equals(fields.get("instead")))
            problems.unlessNamed(
                    path + ".instead", "must be another meeting than the one that is moved there");
        if (fields.get("ahead") instanceof List<?> ahead
                && ahead.stream().anyMatch(CatalogueCheck::tooFarAhead))
            problems.unlessNamed(path + ".ahead", "must be thirty days (P30D) at most each");
    }

    private static boolean tooFarAhead(Object ahead) {
        return ahead instanceof Duration before && before.compareTo(Policy.LONGEST_AHEAD) > 0;
    }

    /** Being prepared belongs to no crisis; every other action belongs to one. */
    private void crisisOf(ActionCode code, Map<String, @Nullable Object> fields, String path) {
        Action action = catalogue.actions().get(code);
        if (action == null) return;
        boolean prepares = action.phase() == Phase.PREPAREDNESS;
        if (prepares && fields.get("crisis") != null)
            problems.unlessNamed(
                    path + ".crisis", "must be left out: %s belongs to no crisis".formatted(code));
        if (!prepares && fields.get("crisis") == null)
            problems.unlessNamed(path + ".crisis", "is required for the action " + code);
    }

    /** Codes and aliases: ISCG is the ICCG of a country that calls it so (R5). */
    private Set<PlatformCode> platforms() {
        Set<PlatformCode> all = new LinkedHashSet<>(catalogue.platforms().keySet());
        for (Platform p : catalogue.platforms().values()) all.addAll(p.aliases());
        return all;
    }

    private void known(String kind, Object word, Set<?> words, String field) {
        if (!words.contains(word))
            problems.add(field, "'%s' is not a %s; known are %s".formatted(word, kind, words));
    }
}

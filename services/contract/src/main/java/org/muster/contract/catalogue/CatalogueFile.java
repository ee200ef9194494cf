package org.muster.contract.catalogue;

import java.time.Duration;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.muster.core.catalogue.Family;
import org.muster.core.catalogue.Obligation;
import org.muster.core.catalogue.Phase;
import org.muster.core.catalogue.SeatCondition;
import org.muster.core.catalogue.TimeLimit;
import org.muster.core.catalogue.Tool;
import org.muster.core.country.Language;
import org.muster.core.crisis.CrisisContext;
import org.muster.core.policy.Escalation;
import org.muster.core.policy.ReminderKind;
import org.muster.core.policy.Urgency;

/** The shape of the file; nothing in it may be left out, nothing else may stand in it. */
record CatalogueFile(
        String version,
        String head,
        String coordinator,
        ThresholdsEntry thresholds,
        Map<ReminderKind, PolicyEntry> policies,
        Map<String, DocumentEntry> documents,
        Map<String, Map<Language, String>> roles,
        Map<String, Map<Language, String>> sectors,
        Map<String, AreaEntry> areasOfResponsibility,
        Map<String, ActionEntry> actions,
        Map<String, TimeLimit> timeLimits,
        List<Tool> tools,
        Map<String, PlatformEntry> platforms,
        Map<String, SeatEntry> subnationalSeats,
        Map<String, String> under,
        Map<String, Map<Language, String>> missionChairs,
        ScaleUpEntry scaleUp,
        ContextEntry always,
        Map<CrisisContext, ContextEntry> contexts) {

    record ThresholdsEntry(
            Duration unconfirmedInCrisis,
            Duration unconfirmedOtherwise,
            Duration keepInTouchEvery,
            Duration announcementValidFor) {}

    /** Not repeated where {@code repeat} is nothing. */
    record PolicyEntry(
            List<Escalation> steps,
            Duration repeat,
            Urgency urgency,
            Duration acknowledgedFor,
            List<Duration> ahead) {}

    record DocumentEntry(String title, YearMonth updated) {}

    record AreaEntry(String parent, Map<Language, String> name) {}

    record ActionEntry(
            Phase phase,
            List<CrisisContext> contexts,
            String owner,
            Map<Language, String> name,
            List<SourceEntry> sources) {}

    record PlatformEntry(
            List<String> aliases,
            Family family,
            boolean sectoral,
            Map<Language, String> name,
            Map<Language, String> purpose,
            Map<Language, String> chair,
            SeatEntry seat,
            List<SourceEntry> sources) {}

    record SeatEntry(
            Obligation obligation,
            SeatCondition condition,
            List<String> roles,
            List<String> alsoAllowed,
            List<String> byDesignation,
            List<String> observers) {}

    record ContextEntry(
            Map<Language, String> note,
            List<String> expected,
            List<String> notHere,
            Map<String, List<String>> usualLeads,
            List<SourceEntry> sources) {}

    record ScaleUpEntry(
            Period first,
            Period further,
            int extensions,
            Duration warnBefore,
            List<SourceEntry> sources) {}

    record SourceEntry(String document, List<String> requirements) {}
}

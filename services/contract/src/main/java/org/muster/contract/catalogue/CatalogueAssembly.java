package org.muster.contract.catalogue;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.muster.contract.catalogue.CatalogueFile.ActionEntry;
import org.muster.contract.catalogue.CatalogueFile.ContextEntry;
import org.muster.contract.catalogue.CatalogueFile.DocumentEntry;
import org.muster.contract.catalogue.CatalogueFile.PlatformEntry;
import org.muster.contract.catalogue.CatalogueFile.PolicyEntry;
import org.muster.contract.catalogue.CatalogueFile.ScaleUpEntry;
import org.muster.contract.catalogue.CatalogueFile.SeatEntry;
import org.muster.contract.catalogue.CatalogueFile.SourceEntry;
import org.muster.contract.catalogue.CatalogueFile.ThresholdsEntry;
import org.muster.core.catalogue.Action;
import org.muster.core.catalogue.Catalogue;
import org.muster.core.catalogue.ContextRule;
import org.muster.core.catalogue.Contexts;
import org.muster.core.catalogue.Platform;
import org.muster.core.catalogue.Role;
import org.muster.core.catalogue.RuleSource;
import org.muster.core.catalogue.ScaleUpLimits;
import org.muster.core.catalogue.Seat;
import org.muster.core.catalogue.Sector;
import org.muster.core.catalogue.Text;
import org.muster.core.catalogue.Thresholds;
import org.muster.core.country.Language;
import org.muster.core.crisis.CrisisContext;
import org.muster.core.policy.Policy;
import org.muster.core.policy.ReminderKind;
import org.muster.core.representation.RoleCode;
import org.muster.core.response.ActionCode;
import org.muster.core.structure.PlatformCode;
import org.muster.core.structure.SectorCode;

/** Puts the parts of the file together and refuses what points nowhere. */
final class CatalogueAssembly {

    private final CatalogueFile file;

    private CatalogueAssembly(CatalogueFile file) {
        this.file = file;
    }

    static Catalogue assemble(CatalogueFile file) {
        return new CatalogueAssembly(file).catalogue();
    }

    private Catalogue catalogue() {
        refuseDoubledNamesOfPlatforms();
        for (var platform : file.subnationalSeats().keySet())
            known("subnationalSeats", platform, file.platforms().keySet());
        for (var platform : file.under().keySet())
            known("under", platform, file.platforms().keySet());
        for (var platform : file.missionChairs().keySet())
            known("missionChairs", platform, file.platforms().keySet());
        return new Catalogue(
                file.version(),
                keyed(file.platforms(), PlatformCode::new, this::platform),
                sectors(),
                keyed(
                        file.roles(),
                        RoleCode::new,
                        (code, name) -> new Role(new RoleCode(code), name("roles." + code, name))),
                role("head", file.head()),
                role("coordinator", file.coordinator()),
                contexts(),
                scaleUp(file.scaleUp()),
                thresholds(file.thresholds()),
                policies(),
                actions(),
                file.tools());
    }

    private Map<SectorCode, Sector> sectors() {
        var sectors = new LinkedHashMap<SectorCode, Sector>();
        file.sectors()
                .forEach(
                        (code, name) -> {
                            var sector = new SectorCode(code);
                            sectors.put(
                                    sector,
                                    new Sector(sector, null, name("sectors." + code, name)));
                        });
        file.areasOfResponsibility()
                .forEach(
                        (code, area) -> {
                            var place = "areasOfResponsibility." + code;
                            var sector = new SectorCode(code);
                            var parent =
                                    known(
                                            place + ".parent",
                                            area.parent(),
                                            file.sectors().keySet());
                            var name = name(place + ".name", area.name());
                            sectors.put(sector, new Sector(sector, new SectorCode(parent), name));
                        });
        return sectors;
    }

    private Map<ReminderKind, Policy> policies() {
        var policies = new EnumMap<ReminderKind, Policy>(ReminderKind.class);
        file.policies().forEach((kind, entry) -> policies.put(kind, policy(kind, entry)));
        for (var kind : ReminderKind.allPlanned())
            if (!policies.containsKey(kind))
                throw new IllegalArgumentException("catalogue, policies: " + kind + " is missing");
        return policies;
    }

    private static Policy policy(ReminderKind kind, PolicyEntry entry) {
        try {
            return new Policy(
                    entry.steps(),
                    entry.repeat().isZero() ? null : entry.repeat(),
                    entry.urgency(),
                    entry.acknowledgedFor(),
                    entry.ahead());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "catalogue, policies.%s: %s".formatted(kind, e.getMessage()), e);
        }
    }

    private Map<ActionCode, Action> actions() {
        for (var action : file.timeLimits().keySet())
            known("timeLimits", action, file.actions().keySet());
        return keyed(file.actions(), ActionCode::new, this::action);
    }

    private Action action(String code, ActionEntry entry) {
        var place = "actions." + code;
        return new Action(
                new ActionCode(code),
                entry.phase(),
                entry.contexts(),
                name(place + ".name", entry.name()),
                role(place + ".owner", entry.owner()),
                file.timeLimits().get(code),
                sources(place, entry.sources()));
    }

    private List<RuleSource> sources(String place, List<SourceEntry> sources) {
        if (sources.isEmpty()) {
            throw new IllegalArgumentException(
                    "catalogue, " + place + ".sources: a rule needs the document it comes from");
        }
        return sources.stream().map(it -> source(place + ".sources", it)).toList();
    }

    private Platform platform(String code, PlatformEntry entry) {
        var place = "platforms." + code;
        return new Platform(
                new PlatformCode(code),
                entry.aliases().stream().map(PlatformCode::new).toList(),
                entry.family(),
                entry.sectoral(),
                name(place + ".name", entry.name()),
                text(place + ".purpose", entry.purpose()),
                text(place + ".chair", entry.chair()),
                seat(place + ".seat", entry.seat()),
                subnationalSeat(code),
                under(code),
                missionChair(code),
                sources(place, entry.sources()));
    }

    private @Nullable PlatformCode under(String platform) {
        String above = file.under().get(platform);
        return above == null
                ? null
                : new PlatformCode(known("under." + platform, above, file.platforms().keySet()));
    }

    private @Nullable Text missionChair(String platform) {
        Map<Language, String> chair = file.missionChairs().get(platform);
        return chair == null ? null : text("missionChairs." + platform, chair);
    }

    private ScaleUpLimits scaleUp(ScaleUpEntry entry) {
        return new ScaleUpLimits(
                entry.first(),
                entry.further(),
                entry.extensions(),
                entry.warnBefore(),
                entry.sources().stream().map(it -> source("scaleUp.sources", it)).toList());
    }

    private Contexts contexts() {
        for (var context : CrisisContext.values())
            if (!file.contexts().containsKey(context))
                throw new IllegalArgumentException(
                        "catalogue, contexts: " + context + " is missing");
        var contexts = new EnumMap<CrisisContext, ContextRule>(CrisisContext.class);
        file.contexts()
                .forEach((context, it) -> contexts.put(context, rule("contexts." + context, it)));
        return new Contexts(rule("always", file.always()), contexts);
    }

    private ContextRule rule(String place, ContextEntry entry) {
        return new ContextRule(
                text(place + ".note", entry.note()),
                platforms(place + ".expected", entry.expected()),
                platforms(place + ".notHere", entry.notHere()),
                keyed(
                        entry.usualLeads(),
                        it -> new SectorCode(known(place, it, file.sectors().keySet())),
                        (_, organisations) -> List.copyOf(organisations)),
                sources(place, entry.sources()));
    }

    private List<PlatformCode> platforms(String place, List<String> codes) {
        return codes.stream()
                .map(it -> new PlatformCode(known(place, it, file.platforms().keySet())))
                .toList();
    }

    private @Nullable Seat subnationalSeat(String platform) {
        SeatEntry entry = file.subnationalSeats().get(platform);
        return entry == null ? null : seat("subnationalSeats." + platform, entry);
    }

    private Seat seat(String place, SeatEntry entry) {
        return new Seat(
                entry.obligation(),
                entry.condition(),
                roles(place + ".roles", entry.roles()),
                roles(place + ".alsoAllowed", entry.alsoAllowed()),
                roles(place + ".byDesignation", entry.byDesignation()),
                roles(place + ".observers", entry.observers()));
    }

    private RuleSource source(String place, SourceEntry entry) {
        DocumentEntry document = file.documents().get(entry.document());
        if (document == null) {
            throw pointsNowhere(place, entry.document(), file.documents().keySet());
        }
        return new RuleSource(document.title(), document.updated(), entry.requirements());
    }

    private List<RoleCode> roles(String place, List<String> codes) {
        return codes.stream().map(it -> role(place, it)).toList();
    }

    private RoleCode role(String place, String code) {
        return new RoleCode(known(place, code, file.roles().keySet()));
    }

    private static Thresholds thresholds(ThresholdsEntry entry) {
        return new Thresholds(
                entry.unconfirmedInCrisis(),
                entry.unconfirmedOtherwise(),
                entry.keepInTouchEvery(),
                entry.announcementValidFor());
    }

    /** A name is told in messages, which are in every language. */
    private static Text name(String place, Map<Language, String> in) {
        return text(place, in, List.of(Language.values()));
    }

    /** A sentence is on pages only. */
    private static Text text(String place, Map<Language, String> in) {
        return text(place, in, List.of(Language.EN, Language.FR));
    }

    private static Text text(String place, Map<Language, String> in, List<Language> languages) {
        for (var language : languages) {
            if (in.getOrDefault(language, "").isBlank()) {
                throw new IllegalArgumentException(
                        "catalogue, %s: the text in %s is missing"
                                .formatted(place, language.tag()));
            }
        }
        return new Text(in);
    }

    private void refuseDoubledNamesOfPlatforms() {
        var names = new LinkedHashSet<>(file.platforms().keySet());
        file.platforms()
                .forEach(
                        (code, platform) -> {
                            for (var alias : platform.aliases()) {
                                if (!names.add(alias)) {
                                    throw new IllegalArgumentException(
                                            "catalogue, platforms.%s.aliases: %s is already the name of a platform"
                                                    .formatted(code, alias));
                                }
                            }
                        });
    }

    private static String known(String place, String code, Set<String> codes) {
        if (!codes.contains(code)) {
            throw pointsNowhere(place, code, codes);
        }
        return code;
    }

    private static IllegalArgumentException pointsNowhere(
            String place, String code, Set<String> codes) {
        return new IllegalArgumentException(
                "catalogue, %s: there is no %s; there are %s"
                        .formatted(place, code, String.join(", ", codes)));
    }

    private static <K, E, V> Map<K, V> keyed(
            Map<String, E> entries, Function<String, K> key, BiFunction<String, E, V> value) {
        var keyed = new LinkedHashMap<K, V>();
        entries.forEach((code, entry) -> keyed.put(key.apply(code), value.apply(code, entry)));
        return keyed;
    }
}

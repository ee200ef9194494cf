package org.muster.core.catalogue;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muster.core.policy.Policy;
import org.muster.core.policy.ReminderKind;
import org.muster.core.representation.RoleCode;
import org.muster.core.response.ActionCode;
import org.muster.core.structure.PlatformCode;
import org.muster.core.structure.SectorCode;

/**
 * The rules as data. An unknown platform, sector or role is not an error here: history may be older
 * than the catalogue.
 *
 * @param version of the catalogue's text, for example {@code 2026-11}
 * @param head the role at the head of the office, the next level of every chain
 * @param coordinator the role whose holders coordinate a cluster (R23)
 * @param scaleUp how long a system-wide scale-up lasts
 * @param contexts which tables belong to which kind of crisis (R11, R29)
 * @param policies how each kind of reminder goes
 * @param actions the items of the checklists, in their order (R66, R67, R70)
 * @param tools the policies and frameworks that the guidance refers to (R72)
 */
public record Catalogue(
        String version,
        Map<PlatformCode, Platform> platforms,
        Map<SectorCode, Sector> sectors,
        Map<RoleCode, Role> roles,
        RoleCode head,
        RoleCode coordinator,
        Contexts contexts,
        ScaleUpLimits scaleUp,
        Thresholds thresholds,
        Map<ReminderKind, Policy> policies,
        Map<ActionCode, Action> actions,
        List<Tool> tools) {

    public Catalogue {
        platforms = Collections.unmodifiableMap(new LinkedHashMap<>(platforms));
        sectors = Collections.unmodifiableMap(new LinkedHashMap<>(sectors));
        actions = Collections.unmodifiableMap(new LinkedHashMap<>(actions));
        tools = List.copyOf(tools);
        policies = every(policies);
        roles = Collections.unmodifiableMap(new LinkedHashMap<>(roles));
    }

    private static Map<ReminderKind, Policy> every(Map<ReminderKind, Policy> policies) {
        for (ReminderKind kind : ReminderKind.allPlanned())
            if (!policies.containsKey(kind))
                throw new IllegalArgumentException("policies: %s is missing".formatted(kind));
        return Collections.unmodifiableMap(new EnumMap<>(policies));
    }

    /** The platform by its code or an alias. */
    public Optional<Platform> platform(PlatformCode code) {
        Platform exact = platforms.get(code);
        if (exact != null) return Optional.of(exact);
        return platforms.values().stream().filter(p -> p.aliases().contains(code)).findFirst();
    }

    /** The code that an alias stands for; a code that is not known stands for itself. */
    public PlatformCode canonical(PlatformCode code) {
        return platform(code).map(Platform::code).orElse(code);
    }
}

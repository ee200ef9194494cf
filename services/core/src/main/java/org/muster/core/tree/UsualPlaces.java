package org.muster.core.tree;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.core.catalogue.Catalogue;
import org.muster.core.catalogue.Platform;
import org.muster.core.catalogue.Sector;
import org.muster.core.structure.Level;
import org.muster.core.structure.Place;
import org.muster.core.structure.PlatformCode;
import org.muster.core.structure.SectorCode;
import org.muster.core.structure.Structure;

/**
 * What is usually above a structure: one of an area hangs under that of the area around it or of
 * the country, an area of responsibility under its cluster, and each kind of table under that which
 * the catalogue names.
 */
final class UsualPlaces {
    private record Kind(PlatformCode platform, @Nullable SectorCode sector, Level level) {}

    private final Map<Kind, List<Structure>> byKind = new HashMap<>();
    private final Catalogue catalogue;

    UsualPlaces(Collection<Structure> structures, Catalogue catalogue) {
        this.catalogue = catalogue;
        for (Structure s : structures)
            byKind.computeIfAbsent(kind(s, s.level()), _ -> new ArrayList<>()).add(s);
    }

    Optional<Structure> above(Structure s) {
        PlatformCode platform = catalogue.canonical(s.platform());
        if (s.level() == Level.SUBNATIONAL) {
            Optional<Structure> wider =
                    aroundTheArea(s).or(() -> first(kind(s, Level.NATIONAL), s));
            if (wider.isPresent()) return wider;
        }
        return cluster(s, platform).or(() -> climb(s, platform));
    }

    /** That of the smallest area around its own. */
    private Optional<Structure> aroundTheArea(Structure s) {
        String area = s.place().area();
        if (area == null) return Optional.empty();
        return byKind.getOrDefault(kind(s, Level.SUBNATIONAL), List.of()).stream()
                .filter(o -> o.place().area() != null && Place.within(area, o.place().area()))
                .max(Comparator.comparing(o -> String.valueOf(o.place().area()).length()));
    }

    /** That of the sector to which its own belongs. */
    private Optional<Structure> cluster(Structure s, PlatformCode platform) {
        Sector sector = s.sector() == null ? null : catalogue.sectors().get(s.sector());
        if (sector == null || sector.parent() == null) return Optional.empty();
        return at(platform, sector.parent(), s);
    }

    /** Up the kinds of table, until one of them is there. */
    private Optional<Structure> climb(Structure s, PlatformCode platform) {
        PlatformCode up = under(platform);
        for (int steps = 0; up != null && steps < catalogue.platforms().size(); steps++) {
            Optional<Structure> found = at(up, null, s);
            if (found.isPresent()) return found;
            up = under(up);
        }
        return Optional.empty();
    }

    /** At the same level and in the same area, else that of the country. */
    private Optional<Structure> at(
            PlatformCode platform, @Nullable SectorCode sector, Structure of) {
        List<Structure> near =
                byKind.getOrDefault(new Kind(platform, sector, of.level()), List.of()).stream()
                        .filter(o -> of.level() != Level.SUBNATIONAL || sameArea(o, of))
                        .toList();
        if (!near.isEmpty()) return near.stream().findFirst();
        return of.level() == Level.SUBNATIONAL
                ? first(new Kind(platform, sector, Level.NATIONAL), of)
                : Optional.empty();
    }

    private static boolean sameArea(Structure a, Structure b) {
        Place place = b.place();
        String area = place.area() == null ? place.dutyStation() : place.area();
        return area != null && a.place().touches(area);
    }

    private Optional<Structure> first(Kind kind, Structure but) {
        return byKind.getOrDefault(kind, List.of()).stream()
                .filter(o -> !o.id().equals(but.id()))
                .findFirst();
    }

    private @Nullable PlatformCode under(PlatformCode platform) {
        return catalogue.platform(platform).map(Platform::under).orElse(null);
    }

    private Kind kind(Structure s, Level level) {
        return new Kind(catalogue.canonical(s.platform()), s.sector(), level);
    }
}

package org.muster.console.country;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.muster.console.page.Say;
import org.muster.core.catalogue.Catalogue;
import org.muster.core.situation.Situation;
import org.muster.core.structure.Level;
import org.muster.core.structure.Structure;

/** National tables first, then each area by name; what is over comes apart. */
record SeatGroups(Map<String, List<SeatCard>> groups, List<SeatCard> closed) {

    static SeatGroups of(Situation situation, Catalogue catalogue, SeatCards cards, Say say) {
        List<SeatCard> national = new ArrayList<>();
        List<SeatCard> closed = new ArrayList<>();
        Map<String, List<SeatCard>> areas = new TreeMap<>();
        for (Structure s :
                situation.structures().values().stream().sorted(order(catalogue, say)).toList()) {
            SeatCard card = cards.card(s);
            if (card.closed()) closed.add(card);
            else if (s.level() == Level.SUBNATIONAL || !card.group().isEmpty())
                areas.computeIfAbsent(card.group(), _ -> new ArrayList<>()).add(card);
            else national.add(card);
        }
        Map<String, List<SeatCard>> groups = new LinkedHashMap<>();
        if (!national.isEmpty()) groups.put(say.text("country.national"), national);
        areas.forEach(
                (area, there) ->
                        groups.put(area.isEmpty() ? say.text("country.area") : area, there));
        return new SeatGroups(groups, closed);
    }

    /** The tables that are not over. */
    List<SeatCard> all() {
        return groups.values().stream().flatMap(List::stream).toList();
    }

    private static Comparator<Structure> order(Catalogue catalogue, Say say) {
        List<?> platforms = List.copyOf(catalogue.platforms().keySet());
        return Comparator.comparing((Structure s) -> s.sector() != null)
                .thenComparing(
                        s -> {
                            int at = platforms.indexOf(s.platform());
                            return at < 0 ? platforms.size() : at;
                        })
                .thenComparing(say::table);
    }
}

package org.muster.console.report;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.muster.console.page.Say;
import org.muster.console.report.Kind.Subject;
import org.muster.core.crisis.Crisis;
import org.muster.core.situation.Situation;
import org.springframework.ui.Model;

/**
 * What can be reported, to be chosen from: the most usual first, the others by what happened, or
 * those whose words hold what is looked for.
 *
 * @param structure the structure that it is about, or null while that is open
 * @param find what is looked for, or empty
 */
record Chooser(Offer offer, Situation situation, @Nullable String structure, String find, Say say) {
    private static final List<Kind> USUAL =
            List.of(Kind.SUSPENDED, Kind.RESUMED, Kind.CONFIRMED, Kind.ATTENDED, Kind.ASSIGNED);

    /** Of these the page shows which item, request or fact they are about. */
    private static final List<Subject> BEGUN_ELSEWHERE =
            List.of(Subject.ACTION, Subject.SURGE, Subject.FINDING, Subject.FACT);

    void fill(Model model, @Nullable Kind kind) {
        boolean open = kind == null && find.isEmpty();
        model.addAttribute("find", find);
        model.addAttribute("usual", open ? of(USUAL) : List.of());
        model.addAttribute("groups", open ? groups() : Map.of());
        model.addAttribute("found", kind == null && !find.isEmpty() ? found() : List.of());
        model.addAttribute("tables", structure == null ? tables(kind) : List.of());
        model.addAttribute("ongoing", asksCrisis(kind) ? ongoing(situation) : List.of());
    }

    /** The crises that something can be reported about. */
    static List<Crisis> ongoing(Situation situation) {
        return situation.crises().values().stream().filter(Crisis::ongoing).toList();
    }

    /** The kinds that are not the most usual ones, by what happened. */
    Map<Group, List<Kind>> groups() {
        return of(Arrays.asList(Kind.values())).stream()
                .filter(k -> !USUAL.contains(k))
                .collect(Collectors.groupingBy(Group::of, TreeMap::new, Collectors.toList()));
    }

    /** The kinds whose name or explanation holds every word looked for, however accented. */
    List<Kind> found() {
        return of(Arrays.asList(Kind.values())).stream()
                .filter(
                        k ->
                                holds(
                                        say.text("report.kind." + k.what())
                                                + " "
                                                + say.text("report.kind." + k.what() + ".hint")))
                .toList();
    }

    private List<Kind> of(List<Kind> kinds) {
        return kinds.stream()
                .filter(k -> structure == null || k.subject() == Subject.STRUCTURE)
                .filter(k -> !BEGUN_ELSEWHERE.contains(k.subject()))
                .filter(k -> k.subject() != Subject.CRISIS || !ongoing(situation).isEmpty())
                .filter(k -> offer.of(k, structure))
                .toList();
    }

    private List<Choice> tables(@Nullable Kind kind) {
        if (kind != null && kind.subject() != Subject.STRUCTURE) return List.of();
        return situation.structures().values().stream()
                .filter(s -> !s.over())
                .filter(s -> offer.at(s.id()))
                .filter(s -> kind == null || offer.of(kind, s.id().value()))
                .map(s -> new Choice(s.id().value(), say.table(s)))
                .filter(c -> kind != null || holds(c.label() + " " + c.value()))
                .toList();
    }

    private static boolean asksCrisis(@Nullable Kind kind) {
        return kind != null && kind.subject() == Subject.CRISIS;
    }

    private boolean holds(String words) {
        String plain = plain(words);
        return Arrays.stream(plain(find).split("\\s+")).allMatch(plain::contains);
    }

    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}

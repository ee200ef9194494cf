package org.muster.console.overview;

import java.text.Collator;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which countries the table shows, and in which order.
 *
 * @param find words that name or regional office must contain
 * @param gapsOnly whether only countries with gaps are shown
 * @param order column to order by
 * @param down whether the order is turned round
 */
public record Selection(String find, boolean gapsOnly, Column order, boolean down) {

    /** The columns that can be ordered by. */
    public enum Column {
        COUNTRY,
        STRUCTURES,
        SEATS,
        GAPS,
        STATUS
    }

    static Selection of(
            @Nullable String find, boolean gapsOnly, @Nullable String order, boolean down) {
        Column column = Column.GAPS;
        for (Column c : Column.values()) if (c.name().equalsIgnoreCase(order)) column = c;
        boolean byDefault = order == null || order.isBlank();
        return new Selection(find == null ? "" : find.strip(), gapsOnly, column, byDefault || down);
    }

    /** Whether a click on a column's head turns its order round to descending. */
    public boolean next(Column column) {
        return order == column ? !down : column != Column.COUNTRY && column != Column.STATUS;
    }

    /** The value of {@code aria-sort} for a column's head, or null when it is not the order. */
    public @Nullable String sorted(Column column) {
        if (order != column) return null;
        return down ? "descending" : "ascending";
    }

    List<CountryRow> of(List<CountryRow> all, Locale locale) {
        String wanted = find.toLowerCase(locale);
        Comparator<CountryRow> byName =
                Comparator.comparing(CountryRow::name, Collator.getInstance(locale));
        Comparator<CountryRow> chosen = comparator(byName);
        return all.stream()
                .filter(r -> !gapsOnly || r.gaps() > 0)
                .filter(
                        r ->
                                (r.name() + " " + r.code() + " " + r.region())
                                        .toLowerCase(locale)
                                        .contains(wanted))
                .sorted((down ? chosen.reversed() : chosen).thenComparing(byName))
                .toList();
    }

    private Comparator<CountryRow> comparator(Comparator<CountryRow> byName) {
        return switch (order) {
            case COUNTRY -> byName;
            case STRUCTURES -> Comparator.comparingInt(CountryRow::structures);
            case SEATS -> Comparator.comparingDouble(Selection::share);
            case GAPS -> Comparator.comparingInt(CountryRow::gaps);
            case STATUS ->
                    Comparator.comparing(
                            r -> r.oldestStatus() == null ? Instant.MAX : r.oldestStatus());
        };
    }

    private static double share(CountryRow row) {
        return row.duties() == 0 ? 1 : (double) row.filled() / row.duties();
    }
}

package org.muster.notifier.hours;

import com.ibm.icu.util.Calendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.muster.contract.api.WorkingWeekView.Whose;
import org.muster.contract.person.DutyStation;
import org.muster.contract.person.Person;
import org.muster.core.country.CountryCode;
import org.muster.core.policy.WorkingWeek;
import org.muster.notifier.NotifierSettings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * On which days somebody works: as the person says, else as the office of the country says, else as
 * the settings say, else as the CLDR does (Friday and Saturday are free in Sudan); public holidays
 * are those that Jollyday knows of the whole country.
 */
@Component
public class WorkingDays {
    private static final String WORLD = "001";
    private static final Map<String, String> ALPHA2 = alpha2();

    private final Map<CountryCode, Set<DayOfWeek>> freeDays;
    private final Function<CountryCode, Optional<WorkingWeek>> offices;
    private final Map<CountryCode, Optional<HolidayManager>> holidays = new ConcurrentHashMap<>();

    @Autowired
    WorkingDays(NotifierSettings settings, OfficeWeeks offices) {
        this(settings.hours().freeDays(), offices::of);
    }

    WorkingDays(
            Map<CountryCode, Set<DayOfWeek>> freeDays,
            Function<CountryCode, Optional<WorkingWeek>> offices) {
        this.freeDays = Map.copyOf(freeDays);
        this.offices = offices;
    }

    /** When the office works where a person does, if it has said so. */
    Optional<WorkingWeek> office(Person person) {
        return DutyStation.of(person).flatMap(offices);
    }

    /**
     * On which days of the week an office is closed.
     *
     * @param whose who says so
     */
    record Closed(Set<DayOfWeek> days, Whose whose) {}

    /** On which days of the week the office of a country is closed. */
    Closed closed(CountryCode country) {
        List<DayOfWeek> said = offices.apply(country).map(WorkingWeek::freeDays).orElse(List.of());
        if (!said.isEmpty()) return new Closed(EnumSet.copyOf(said), Whose.OFFICE);
        Set<DayOfWeek> set = freeDays.get(country);
        return set == null
                ? new Closed(weekend(region(country)), Whose.COUNTRY)
                : new Closed(set, Whose.INSTALLATION);
    }

    /** Whether the office of a person is closed on a day. */
    boolean free(Person person, LocalDate day) {
        Optional<CountryCode> country = DutyStation.of(person);
        return closed(person, country).contains(day.getDayOfWeek())
                || country.filter(c -> holiday(c, day)).isPresent();
    }

    /** Whether it is the first day on which the office of a person is open after a weekend. */
    boolean opensTheWeek(Person person, LocalDate day) {
        if (free(person, day)) return false;
        Set<DayOfWeek> weekend = closed(person, DutyStation.of(person));
        LocalDate before = day.minusDays(1);
        while (free(person, before)) {
            if (weekend.contains(before.getDayOfWeek())) return true;
            before = before.minusDays(1);
        }
        return false;
    }

    private Set<DayOfWeek> closed(Person person, Optional<CountryCode> country) {
        Set<DayOfWeek> own = person.wishes().freeDays();
        if (!own.isEmpty()) return own;
        return country.map(c -> closed(c).days()).orElseGet(() -> weekend(WORLD));
    }

    private static Set<DayOfWeek> weekend(String region) {
        var week = Calendar.getWeekDataForRegion(region);
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (DayOfWeek d = day(week.weekendOnset); ; d = d.plus(1)) {
            days.add(d);
            if (d == day(week.weekendCease)) return days;
        }
    }

    /** ICU counts from Sunday, which is its 1. */
    private static DayOfWeek day(int icu) {
        return DayOfWeek.SATURDAY.plus(icu);
    }

    private boolean holiday(CountryCode country, LocalDate day) {
        return holidays.computeIfAbsent(country, WorkingDays::calendar)
                .map(calendar -> calendar.isHoliday(day))
                .orElse(false);
    }

    private static Optional<HolidayManager> calendar(CountryCode country) {
        String region = region(country);
        boolean kept =
                HolidayManager.getSupportedCalendarCodes().stream()
                        .anyMatch(region::equalsIgnoreCase);
        return kept
                ? Optional.of(HolidayManager.getInstance(ManagerParameters.create(region)))
                : Optional.empty();
    }

    private static String region(CountryCode country) {
        return ALPHA2.getOrDefault(country.alpha3(), WORLD);
    }

    private static Map<String, String> alpha2() {
        Map<String, String> byAlpha3 = new HashMap<>();
        for (String alpha2 : Locale.getISOCountries())
            byAlpha3.put(Locale.of("", alpha2).getISO3Country(), alpha2);
        byAlpha3.put("XKX", "XK");
        return byAlpha3;
    }
}

package org.muster.core.given;

import java.time.Duration;
import java.time.Period;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.core.catalogue.Catalogue;
import org.muster.core.catalogue.ContextRule;
import org.muster.core.catalogue.Contexts;
import org.muster.core.catalogue.Family;
import org.muster.core.catalogue.Obligation;
import org.muster.core.catalogue.Platform;
import org.muster.core.catalogue.Role;
import org.muster.core.catalogue.RuleSource;
import org.muster.core.catalogue.ScaleUpLimits;
import org.muster.core.catalogue.Seat;
import org.muster.core.catalogue.SeatCondition;
import org.muster.core.catalogue.Sector;
import org.muster.core.catalogue.Text;
import org.muster.core.catalogue.Thresholds;
import org.muster.core.country.Language;
import org.muster.core.crisis.CrisisContext;
import org.muster.core.representation.RoleCode;
import org.muster.core.structure.PlatformCode;
import org.muster.core.structure.SectorCode;

/** The rules of R12 to R24, as far as duties follow from them. */
public final class TestCatalogue {
    /** The thresholds of all tests, in days. */
    public static final Thresholds THRESHOLDS =
            new Thresholds(days(30), days(90), days(14), days(14));

    private static final RuleSource SOURCE =
            new RuleSource("Emergency Manual", YearMonth.of(2022, 9), List.of("R12"));

    private static final Map<String, String> UNDER =
            Map.of("PMT", "UNCT", "OMT", "UNCT", "ICCG", "HCT", "CLUSTER", "ICCG");

    private TestCatalogue() {}

    /** Every platform that the guidance names. */
    public static Catalogue ofTheGuidance() {
        Seat unct = required(List.of("CHIEF_OF_MISSION"), List.of("COUNTRY_DIRECTOR"), List.of());
        Seat pmt =
                required(
                        List.of("PROGRAMME_COORDINATOR", "SENIOR_PROGRAMME_MANAGER"),
                        List.of("PROGRAMME_MANAGER"),
                        List.of());
        Seat omt = required(List.of("RESOURCE_MANAGEMENT_OFFICER"), List.of(), List.of());
        Seat smt =
                seat(
                        Obligation.MANDATORY,
                        SeatCondition.ALWAYS,
                        List.of("CHIEF_OF_MISSION"),
                        List.of(),
                        List.of("FIELD_SECURITY_ADVISER", "FIELD_SECURITY_OFFICER"));
        Seat areaSmt =
                required(
                        List.of("HEAD_OF_SUB_OFFICE"),
                        List.of("CHIEF_OF_MISSION"),
                        List.of("FIELD_SECURITY_ADVISER", "FIELD_SECURITY_OFFICER"));
        Seat hct =
                new Seat(
                        Obligation.REQUIRED,
                        SeatCondition.ALWAYS,
                        codes(List.of("CHIEF_OF_MISSION")),
                        List.of(),
                        codes(List.of("RAPID_RESPONSE_TEAM_LEAD")),
                        codes(List.of("CLUSTER_COORDINATOR")));
        Seat iccg =
                seat(
                        Obligation.REQUIRED,
                        SeatCondition.WHERE_IOM_COORDINATES_A_CLUSTER,
                        List.of("CLUSTER_COORDINATOR"),
                        List.of(),
                        List.of());
        Seat cluster =
                seat(
                        Obligation.REQUIRED,
                        SeatCondition.WHERE_IOM_IMPLEMENTS,
                        List.of("PROGRAMME_OFFICER", "OPERATIONS_OFFICER"),
                        List.of(),
                        List.of());
        Seat anybody =
                seat(
                        Obligation.ENCOURAGED,
                        SeatCondition.ALWAYS,
                        List.of("PROGRAMME_OFFICER"),
                        List.of(),
                        List.of());
        return catalogue(
                platform("UNCT", Family.PRE_CRISIS, unct),
                platform("PMT", Family.PRE_CRISIS, pmt),
                platform("OMT", Family.PRE_CRISIS, omt),
                security("SMT", smt, areaSmt),
                platform("HCT", Family.HUMANITARIAN, hct),
                platform("ICCG", Family.HUMANITARIAN, iccg, "ICWG"),
                platform("CLUSTER", Family.HUMANITARIAN, cluster, "SECTOR"),
                platform("REFUGEE_SECTOR", Family.REFUGEE, cluster),
                platform("RPWG", Family.REFUGEE, anybody));
    }

    private static Catalogue catalogue(Platform... platforms) {
        Map<PlatformCode, Platform> byCode = new LinkedHashMap<>();
        Map<RoleCode, Role> roles = new LinkedHashMap<>();
        for (Platform p : platforms) {
            byCode.put(p.code(), p);
            Seat seat = p.seat();
            Stream.of(seat.roles(), seat.alsoAllowed(), seat.byDesignation(), seat.observers())
                    .flatMap(List::stream)
                    .forEach(r -> roles.put(r, new Role(r, text(r.value()))));
        }
        return new Catalogue(
                "test",
                byCode,
                sectors(),
                roles,
                new RoleCode("CHIEF_OF_MISSION"),
                new RoleCode("CLUSTER_COORDINATOR"),
                contexts(),
                new ScaleUpLimits(
                        Period.ofMonths(6), Period.ofMonths(3), 1, days(30), List.of(SOURCE)),
                THRESHOLDS,
                TestPolicies.ALL,
                TestActions.ALL,
                List.of());
    }

    private static Map<SectorCode, Sector> sectors() {
        SectorCode health = new SectorCode("HEA");
        SectorCode protection = new SectorCode("PRO");
        SectorCode violence = new SectorCode("PRO-GBV");
        return Map.of(
                health, new Sector(health, null, text("Health")),
                protection, new Sector(protection, null, text("Protection")),
                violence, new Sector(violence, protection, text("Gender-Based Violence")));
    }

    private static Contexts contexts() {
        List<String> iasc = List.of("HCT", "ICCG", "CLUSTER");
        Map<CrisisContext, ContextRule> in = new EnumMap<>(CrisisContext.class);
        in.put(CrisisContext.CONFLICT, rule(iasc, List.of(), Map.of("CCM", "UNHCR")));
        in.put(CrisisContext.NATURAL_DISASTER, rule(iasc, List.of(), Map.of("CCM", "IOM")));
        in.put(CrisisContext.REFUGEE, rule(List.of("RPWG", "REFUGEE_SECTOR"), iasc, Map.of()));
        return new Contexts(rule(List.of("UNCT", "PMT", "OMT", "SMT"), List.of(), Map.of()), in);
    }

    private static ContextRule rule(
            List<String> expected, List<String> notHere, Map<String, String> leads) {
        Map<SectorCode, List<String>> usual = new LinkedHashMap<>();
        leads.forEach((sector, lead) -> usual.put(new SectorCode(sector), List.of(lead)));
        return new ContextRule(
                text("note"),
                expected.stream().map(PlatformCode::new).toList(),
                notHere.stream().map(PlatformCode::new).toList(),
                usual,
                List.of(SOURCE));
    }

    private static Platform platform(String code, Family family, Seat seat, String... aliases) {
        return platform(code, family, seat, null, aliases);
    }

    private static Platform security(String code, Seat seat, Seat subnationalSeat) {
        return platform(code, Family.PRE_CRISIS, seat, subnationalSeat);
    }

    private static Platform platform(
            String code,
            Family family,
            Seat seat,
            @Nullable Seat subnationalSeat,
            String... aliases) {
        return new Platform(
                new PlatformCode(code),
                Stream.of(aliases).map(PlatformCode::new).toList(),
                family,
                seat.condition() == SeatCondition.WHERE_IOM_IMPLEMENTS,
                text(code),
                text("purpose"),
                text("chair"),
                seat,
                subnationalSeat,
                UNDER.containsKey(code) ? new PlatformCode(UNDER.get(code)) : null,
                null,
                List.of(SOURCE));
    }

    private static Seat required(
            List<String> roles, List<String> alsoAllowed, List<String> observers) {
        return seat(Obligation.REQUIRED, SeatCondition.ALWAYS, roles, alsoAllowed, observers);
    }

    private static Seat seat(
            Obligation obligation,
            SeatCondition condition,
            List<String> roles,
            List<String> alsoAllowed,
            List<String> observers) {
        return new Seat(
                obligation,
                condition,
                codes(roles),
                codes(alsoAllowed),
                List.of(),
                codes(observers));
    }

    private static List<RoleCode> codes(List<String> roles) {
        return roles.stream().map(RoleCode::new).toList();
    }

    private static Text text(String english) {
        Map<Language, String> in = new EnumMap<>(Language.class);
        in.put(Language.EN, english);
        return new Text(in);
    }

    private static Duration days(int days) {
        return Duration.ofDays(days);
    }
}

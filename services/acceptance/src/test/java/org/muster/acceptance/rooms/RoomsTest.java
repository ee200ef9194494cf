package org.muster.acceptance.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.muster.acceptance.rooms.breach.Breach;
import org.muster.acceptance.rooms.breach.ring.here.Here;
import org.muster.acceptance.rooms.breach.ring.there.There;

class RoomsTest {
    private static final String BREACH = "org.muster.acceptance.rooms.breach";
    private static final JavaClasses HOUSE =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("org.muster");

    @ParameterizedTest
    @EnumSource
    void a_room_is_there_and_knows_only_those_it_may(Room room) {
        assertThat(HOUSE).anyMatch(type -> Room.of(type) == room);
        RoomRules.knowsOnly(room).check(HOUSE);
    }

    @ParameterizedTest
    @EnumSource(
            names = {"TRACKER", "STANDALONE"},
            mode = EnumSource.Mode.EXCLUDE)
    void a_class_that_knows_the_tracker_would_be_found_in_any_other_room(Room room) {
        assertBroken(RoomRules.knowsOnly(room, BREACH), classes(Breach.KnowsAService.class));
    }

    @ParameterizedTest
    @EnumSource
    void the_packages_of_a_room_know_each_other_one_way(Room room) {
        RoomRules.freeOfCycles(room.packageName()).check(HOUSE);
    }

    @Test
    void two_packages_that_know_each_other_are_found() {
        assertBroken(RoomRules.freeOfCycles(BREACH + ".ring"), classes(Here.class, There.class));
    }

    @Test
    void only_the_wiring_asks_the_clock_of_the_machine() {
        RoomRules.asksTheClockOnlyInItsWiring().check(HOUSE);
        assertBroken(
                RoomRules.asksTheClockOnlyInItsWiring(), classes(Breach.LooksAtTheClock.class));
        assertBroken(RoomRules.asksTheClockOnlyInItsWiring(), classes(Breach.MakesAClock.class));
    }

    @Test
    void every_package_says_what_it_is_for_and_is_null_marked() {
        RoomRules.isInANullMarkedPackage().check(HOUSE);
        assertBroken(
                RoomRules.isInANullMarkedPackage(),
                classes(org.muster.acceptance.rooms.breach.bare.Unmarked.class));
    }

    @Test
    void no_class_is_named_for_a_pattern() {
        RoomRules.namesAConcept().check(HOUSE);
        assertBroken(RoomRules.namesAConcept(), classes(Breach.SeatManager.class));
        assertBroken(RoomRules.namesAConcept(), classes(Breach.SeatServiceImpl.class));
    }

    private static void assertBroken(ArchRule rule, JavaClasses classes) {
        assertThat(rule.evaluate(classes).hasViolation()).as(rule.getDescription()).isTrue();
    }

    private static JavaClasses classes(Class<?>... types) {
        return new ClassFileImporter().importClasses(types);
    }
}

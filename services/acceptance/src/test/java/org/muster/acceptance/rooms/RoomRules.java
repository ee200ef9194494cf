package org.muster.acceptance.rooms;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;

/** What holds in every room, as rules over compiled classes. */
final class RoomRules {
    private static final Pattern CLOCK =
            Pattern.compile("java\\.time\\.(\\w+\\.now|Clock\\.(system|tick)\\w*)");

    private RoomRules() {}

    /** Classes of the room know their own room, those it may know, and libraries. */
    static ArchRule knowsOnly(Room room) {
        return knowsOnly(room, room.packageName());
    }

    /** The same for classes of a package as if it were in that room. */
    static ArchRule knowsOnly(Room room, String inPackage) {
        return noClasses()
                .that()
                .resideInAPackage(inPackage + "..")
                .should()
                .dependOnClassesThat(
                        are(
                                "of a room it must not know",
                                type -> {
                                    Room other = Room.of(type);
                                    return other != null && !room.mayKnow(other);
                                }))
                .because("arrows between rooms point one way");
    }

    /** Packages of a room stand on one another without a ring. */
    static ArchRule freeOfCycles(String packages) {
        return slices().matching(packages + ".(**)")
                .should()
                .beFreeOfCycles()
                .because("a package can be understood after those it stands on");
    }

    /** The clock comes in by wiring, so that a test can move it. */
    static ArchRule asksTheClockOnlyInItsWiring() {
        return noClasses()
                .that(are("no wiring", type -> !type.getSimpleName().endsWith("Wiring")))
                .should()
                .accessTargetWhere(
                        DescribedPredicate.<JavaAccess<?>>describe(
                                "asks the machine's clock",
                                access ->
                                        CLOCK.matcher(
                                                                access.getTargetOwner().getName()
                                                                        + "."
                                                                        + access.getName())
                                                        .matches()
                                                && access.getTarget()
                                                        .getFullName()
                                                        .matches(".*\\.now\\(\\)|.*Clock.*")))
                .because("time is an input");
    }

    static ArchRule namesAConcept() {
        return noClasses()
                .should()
                .haveNameMatching(".*(Impl|Helper|Manager|Utils?)(\\$.*)?")
                .because("a class is named for what it is in the field");
    }

    static ArchRule isInANullMarkedPackage() {
        return classes()
                .should(
                        new ArchCondition<JavaClass>("be in a package that is @NullMarked") {
                            @Override
                            public void check(JavaClass type, ConditionEvents events) {
                                boolean marked =
                                        type.getPackage().isAnnotatedWith(NullMarked.class);
                                events.add(
                                        new SimpleConditionEvent(
                                                type,
                                                marked,
                                                type.getPackageName()
                                                        + (marked ? " is" : " is not")
                                                        + " @NullMarked in a package-info"));
                            }
                        })
                .because("everything is non-null unless it says otherwise");
    }

    private static DescribedPredicate<JavaClass> are(
            String what, java.util.function.Predicate<JavaClass> predicate) {
        return DescribedPredicate.describe(what, predicate);
    }
}

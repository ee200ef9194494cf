package org.muster.core.purity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.muster.core.purity.cycle.here.Here;
import org.muster.core.purity.cycle.there.There;

class CoreIsPureTest {
    private static final JavaClasses CORE =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("org.muster.core");

    @ParameterizedTest
    @EnumSource
    void core_keeps_the_rule(Purity purity) {
        purity.rule().check(CORE);
    }

    @ParameterizedTest
    @MethodSource("breaches")
    void a_breach_of_the_rule_is_found(Purity purity, Class<?> breach) {
        assertThat(purity.rule().evaluate(classes(breach)).hasViolation()).isTrue();
    }

    static Stream<Arguments> breaches() {
        return Stream.of(
                arguments(Purity.ASKS_NO_CLOCK, Impure.LooksAtTheClock.class),
                arguments(Purity.ASKS_NO_CLOCK, Impure.LooksAtTheClockByReference.class),
                arguments(Purity.ASKS_NO_CLOCK, Impure.HoldsAClock.class),
                arguments(Purity.ASKS_NO_CLOCK, Impure.CountsNanoseconds.class),
                arguments(Purity.DRAWS_NO_LOTS, Impure.MakesUpAnIdentifier.class),
                arguments(Purity.DRAWS_NO_LOTS, Impure.ThrowsDice.class),
                arguments(
                        Purity.ASKS_NOTHING_OF_THE_MACHINE, Impure.TakesTheZoneOfTheMachine.class),
                arguments(Purity.DOES_NO_INPUT_OR_OUTPUT, Impure.ReadsAFile.class),
                arguments(Purity.KNOWS_THE_JDK_AND_JSPECIFY_ONLY, Impure.KnowsALibrary.class));
    }

    @Test
    void two_packages_that_know_each_other_are_found() {
        JavaClasses pair = classes(Here.class, There.class);

        assertThat(Purity.HAS_NO_CYCLES_BETWEEN_PACKAGES.rule().evaluate(pair).hasViolation())
                .isTrue();
    }

    private static JavaClasses classes(Class<?>... types) {
        return new ClassFileImporter().importClasses(types);
    }
}

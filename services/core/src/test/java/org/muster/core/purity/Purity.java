package org.muster.core.purity;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.regex.Pattern;
import org.muster.core.identity.PersonId;
import org.muster.core.structure.Convener;

/** What core must not reach for, each as a rule that names what to do instead. */
enum Purity {
    KNOWS_THE_JDK_AND_JSPECIFY_ONLY(
            classes()
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            "java..", "org.jspecify..", "org.dmfs..", "org.muster.core..")
                    .because("core outlives every framework around it")),

    ASKS_NO_CLOCK(
            touches(
                    "the clock",
                    """
                    java\\.time\\.(\\w+\\.)*\\w+\\.now\
                    |java\\.time\\.(Clock|InstantSource)\\..+\
                    |java\\.lang\\.System\\.(currentTimeMillis|nanoTime)\
                    |java\\.util\\.Date\\.<init>\
                    |java\\.util\\.(Gregorian)?Calendar\\..+""",
                    "time is an argument")),

    DRAWS_NO_LOTS(
            touches(
                    "randomness",
                    """
                    java\\.util\\.UUID\\.randomUUID\
                    |java\\.lang\\.(Strict)?Math\\.random\
                    |java\\.util\\.(Random|SplittableRandom)\\..+\
                    |java\\.util\\.random\\..+\
                    |java\\.util\\.concurrent\\.ThreadLocalRandom\\..+\
                    |java\\.security\\.SecureRandom\\..+\
                    |java\\.util\\.Collections\\.shuffle""",
                    "identifiers are computed from what they name")),

    ASKS_NOTHING_OF_THE_MACHINE(
            touches(
                    "settings of the machine",
                    """
                    java\\.lang\\.System\\.(getenv|getProperty|getProperties|in|out|err|exit)\
                    |java\\.lang\\.(Runtime|ProcessBuilder|Thread)\\..+\
                    |java\\.time\\.ZoneId\\.systemDefault\
                    |java\\.util\\.(Locale|TimeZone)\\.getDefault""",
                    "the same facts give the same situation on every machine")),

    DOES_NO_INPUT_OR_OUTPUT(
            noClasses()
                    .should()
                    .dependOnClassesThat(describe("do input or output", Purity::inputOrOutput))
                    .because("files, sockets and databases belong to the services")),

    HAS_NO_CYCLES_BETWEEN_PACKAGES(
            slices().matching("org.muster.core.(**)")
                    .should()
                    .beFreeOfCycles()
                    // a convener's contact is a reference into the directory, and that is all
                    .ignoreDependency(Convener.class, PersonId.class)
                    .because("a package can be understood after those it stands on"));

    private static final Set<String> HARMLESS =
            Set.of("java.io.Serializable", "java.io.IOException", "java.io.UncheckedIOException");

    private final ArchRule rule;

    Purity(ArchRule rule) {
        this.rule = rule;
    }

    ArchRule rule() {
        return rule;
    }

    private static ArchRule touches(String what, String members, String because) {
        Pattern pattern = Pattern.compile(members);
        DescribedPredicate<JavaAccess<?>> forbidden =
                describe("touches " + what, access -> pattern.matcher(member(access)).matches());
        return noClasses().should().accessTargetWhere(forbidden).because(because);
    }

    private static String member(JavaAccess<?> access) {
        return access.getTargetOwner().getName() + "." + access.getTarget().getName();
    }

    private static boolean inputOrOutput(JavaClass type) {
        String name = type.getName();
        return !HARMLESS.contains(name)
                && name.matches("java\\.(io|nio\\.file|nio\\.channels|net|sql)\\..+|javax\\..+");
    }
}

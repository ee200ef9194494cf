package org.muster.console.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.muster.console.fact.DeliveryWords;
import org.muster.console.report.Field;
import org.muster.console.report.Kind;
import org.muster.contract.access.Role;
import org.muster.contract.answer.Answer;
import org.muster.contract.api.TableField;
import org.muster.contract.api.TableReason;
import org.muster.contract.api.TableReport;
import org.muster.contract.organisation.UnitKind;
import org.muster.contract.region.Basis;
import org.muster.contract.region.Edition;
import org.muster.contract.reminder.Delivery;
import org.muster.core.catalogue.Obligation;
import org.muster.core.catalogue.Phase;
import org.muster.core.checklist.DeadlineState;
import org.muster.core.crisis.CrisisContext;
import org.muster.core.duty.GapReason;
import org.muster.core.duty.Holder;
import org.muster.core.fact.Precision;
import org.muster.core.policy.Reach;
import org.muster.core.policy.ReminderKind;
import org.muster.core.provenance.Provenance;
import org.muster.core.representation.AbsenceReason;
import org.muster.core.representation.AssignmentKind;
import org.muster.core.response.Progress;
import org.muster.core.situation.FindingKind;

/** Every page speaks both languages in full. */
class BundlesTest {
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern WHOLE_KEY = Pattern.compile("#\\{([A-Za-z0-9][A-Za-z0-9.-]*)[}(]");
    private static final Pattern BEGINNING = Pattern.compile("#\\{\\|([a-zA-Z.-]+)\\$");

    private final Set<String> english = keys("messages-console.properties");
    private final Set<String> french = keys("messages-console_fr.properties");

    @Test
    void english_and_french_have_the_same_keys() {
        assertThat(french).isEqualTo(english);
    }

    @Test
    void every_key_that_a_page_names_is_there() throws IOException {
        assertThat(english).containsAll(matches(WHOLE_KEY));
    }

    @Test
    void every_key_that_a_page_composes_begins_like_one_that_is_there() throws IOException {
        for (String beginning : matches(BEGINNING))
            assertThat(english).as(beginning).anyMatch(key -> key.startsWith(beginning));
    }

    @Test
    void every_word_of_the_domain_has_its_message() {
        assertThat(english)
                .containsAll(words("gap.", GapReason.values()))
                .containsAll(words("finding.", FindingKind.values()))
                .containsAll(words("duty.", Obligation.values()))
                .containsAll(words("country.mark.", Provenance.values()))
                .containsAll(words("country.basis.", Basis.values()))
                .containsAll(words("country.because.", Holder.Because.values()))
                .containsAll(words("country.reminder.", ReminderKind.values()))
                .containsAll(words("context.", CrisisContext.values()))
                .containsAll(words("fact.absence.", AbsenceReason.values()))
                .containsAll(words("fact.assigned.", AssignmentKind.values()))
                .containsAll(words("report.assignment.", AssignmentKind.values()))
                .containsAll(words("organisation.kind.", UnitKind.values()))
                .containsAll(words("organisation.edition.", Edition.values()))
                .containsAll(words("response.phase.", Phase.values()))
                .containsAll(words("response.progress.", Progress.values()))
                .containsAll(words("response.deadline.state.", DeadlineState.values()))
                .containsAll(words("import.field.", TableField.values()))
                .containsAll(words("import.reason.", TableReason.values()))
                .containsAll(words("import.outcome.", TableReport.Outcome.values()))
                .containsAll(words("preview.upTo.", Reach.values()))
                .containsAll(words("delivery.", DeliveryWords.State.values()))
                .containsAll(words("delivery.why.", Delivery.Why.values()))
                .containsAll(words("delivery.waits.", Delivery.Waits.values()))
                .containsAll(words("report.field.", Field.values()));
    }

    @Test
    void every_kind_of_report_is_explained() {
        for (Kind kind : Kind.values()) {
            assertThat(english).contains("report.kind." + kind.what());
            if (kind.subject() != Kind.Subject.FACT)
                assertThat(english).contains("report.kind." + kind.what() + ".hint");
        }
    }

    @Test
    void every_field_that_is_explained_has_its_sentence() {
        for (Field field : Field.values())
            if (field.explained()) assertThat(english).contains("report.hint." + field);
    }

    @Test
    void every_report_that_a_reminder_leads_to_has_the_words_of_its_button() {
        for (ReminderKind kind : ReminderKind.values())
            if (Answer.report(kind) != null)
                assertThat(english).as(kind.name()).contains("inbox.answer." + Answer.report(kind));
    }

    @Test
    void every_role_but_that_of_a_service_and_every_precision_but_the_minute_has_its_word() {
        for (Role role : Role.values())
            if (role != Role.SERVICE) assertThat(english).contains("role." + role);
        for (Precision precision : Precision.values())
            if (precision != Precision.MINUTE)
                assertThat(english).contains("report.precision." + precision);
    }

    private static List<String> words(String prefix, Enum<?>[] values) {
        return Arrays.stream(values).map(v -> prefix + v.name()).toList();
    }

    private static Set<String> matches(Pattern pattern) throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".html")).toList()) {
                Matcher matcher = pattern.matcher(Files.readString(file));
                while (matcher.find()) found.add(matcher.group(1));
            }
        }
        return found;
    }

    private static Set<String> keys(String file) {
        String path = "/org/muster/console/messages/" + file;
        Properties messages = new Properties();
        try (Reader reader =
                new InputStreamReader(
                        Objects.requireNonNull(BundlesTest.class.getResourceAsStream(path), path),
                        StandardCharsets.UTF_8)) {
            messages.load(reader);
        } catch (IOException e) {
            throw new IllegalStateException(path, e);
        }
        return new TreeSet<>(messages.stringPropertyNames());
    }
}

package org.muster.contract.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.contract.api.Change;
import org.muster.contract.api.CountrySummary;
import org.muster.contract.api.CountryView;
import org.muster.contract.api.FactsReceipt;
import org.muster.contract.api.GapView;
import org.muster.contract.api.ImportReport;
import org.muster.contract.api.InboxMessage;
import org.muster.contract.api.Mail;
import org.muster.contract.api.RemindersView;
import org.muster.contract.api.TimelineEntry;
import org.muster.contract.person.Person;
import org.muster.contract.reminder.Delivery;
import org.muster.core.duty.Duty;
import org.muster.core.duty.GapReason;
import org.muster.core.duty.Holder;
import org.muster.core.fact.Effective;
import org.muster.core.fact.Fact;
import org.muster.core.reminder.Reminder;
import org.muster.core.representation.Post;
import org.muster.core.situation.Situation;
import org.muster.core.situation.Standing;
import org.muster.core.structure.Structure;
import org.muster.core.structure.StructureState;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class MusterJsonTest {
    private static final JsonMapper JSON = MusterJson.mapper();

    @ParameterizedTest
    @ValueSource(
            classes = {
                Standing.class,
                Situation.class,
                Structure.class,
                Post.class,
                Duty.class,
                Fact.class,
                Reminder.class,
                Delivery.class,
                Person.class,
                CountryView.class,
                CountrySummary.class,
                TimelineEntry.class,
                GapView.class,
                RemindersView.class,
                InboxMessage.class,
                Mail.class,
                Change.class,
                FactsReceipt.class,
                ImportReport.class
            })
    void what_is_written_is_read_back_as_it_was(Class<?> type) {
        for (long seed = 1; seed <= 40; seed++) {
            Object value = Generated.of(type, seed);
            assertThat((Object) JSON.readValue(JSON.writeValueAsBytes(value), type))
                    .as("seed %d", seed)
                    .isEqualTo(value);
        }
    }

    @Test
    void generated_values_differ_and_leave_things_out() {
        assertThat(Generated.of(Situation.class, 1)).isNotEqualTo(Generated.of(Situation.class, 2));
        assertThat(List.of(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L))
                .extracting(seed -> Generated.of(Person.class, seed).email() == null)
                .contains(true, false);
    }

    @Test
    void states_and_holders_carry_their_kind() {
        Instant since = Instant.parse("2023-04-16T00:00:00Z");
        assertThat(tree(new StructureState.Suspended(since, "", null)).path("status").asString())
                .isEqualTo("suspended");
        assertThat(
                        tree(new Holder.Empty(GapReason.ONLY_AN_OBSERVER_SEATED))
                                .path("seat")
                                .asString())
                .isEqualTo("empty");
    }

    @Test
    void times_keep_their_nanoseconds_and_their_precision() {
        Instant exact = Instant.parse("2023-04-16T09:00:01.123456789Z");
        assertThat(JSON.writeValueAsString(exact)).isEqualTo("\"2023-04-16T09:00:01.123456789Z\"");
        assertThat(JSON.writeValueAsString(Effective.parse("2023-04"))).isEqualTo("\"2023-04\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"structure", "kind", "holder", "since"})
    void what_is_required_must_be_there_and_not_null(String field) {
        ObjectNode written = (ObjectNode) tree(Generated.of(Duty.class, 1));
        written.putNull(field);
        assertThatThrownBy(() -> JSON.treeToValue(written, Duty.class))
                .isInstanceOf(JacksonException.class)
                .hasMessageContaining(field);
        written.remove(field);
        assertThatThrownBy(() -> JSON.treeToValue(written, Duty.class))
                .isInstanceOf(JacksonException.class)
                .hasMessageContaining(field);
    }

    @Test
    void a_collection_that_is_not_there_is_empty() {
        ObjectNode written =
                (ObjectNode) tree(Situation.unknown(Generated.of(Fact.class, 1).country()));
        Situation before = JSON.treeToValue(written, Situation.class);
        written.remove(List.of("crises", "structures", "findings"));
        written.putNull("posts");
        assertThat(JSON.treeToValue(written, Situation.class)).isEqualTo(before);
    }

    @Test
    void an_identifier_of_the_wrong_form_names_the_form() {
        assertThatThrownBy(() -> JSON.convertValue(Map.of("structure", "O M T"), Duty.class))
                .isInstanceOf(JacksonException.class)
                .hasMessageContaining("must be 1 to 64 letters");
    }

    private static JsonNode tree(Object value) {
        return JSON.valueToTree(value);
    }
}

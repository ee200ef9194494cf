package org.muster.console.operations;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.muster.console.fact.DeliveryWords;
import org.muster.console.fact.People;
import org.muster.console.page.Say;
import org.muster.contract.api.ReportingApi;
import org.muster.contract.reminder.Delivery;
import org.muster.core.country.CountryCode;
import org.muster.core.identity.PersonId;

/**
 * A message that was given up, with whose it was, so that the address can be mended.
 *
 * @param person id of the entry in the directory, or null when it is there no more
 * @param reason in the language of the page, or nothing
 */
public record FailedRow(Delivery delivery, @Nullable String person, String name, String reason) {

    static List<FailedRow> of(List<Delivery> failed, ReportingApi directory, Say say) {
        DeliveryWords words = new DeliveryWords(say);
        Map<CountryCode, People> people = new HashMap<>();
        return failed.stream()
                .map(
                        d ->
                                of(
                                        d,
                                        people.computeIfAbsent(
                                                d.country(), c -> new People(directory, c, say)),
                                        words))
                .toList();
    }

    private static FailedRow of(Delivery d, People people, DeliveryWords words) {
        PersonId id = d.person();
        String reason = words.reason(d.detail());
        if (id == null) return new FailedRow(d, null, "–", reason);
        String name = people.name(id);
        return new FailedRow(d, people.unknown(id) ? null : id.value(), name, reason);
    }
}

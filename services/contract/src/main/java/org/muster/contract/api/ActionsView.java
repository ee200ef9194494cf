package org.muster.contract.api;

import java.time.Instant;
import java.util.List;
import org.muster.core.checklist.ChecklistItem;
import org.muster.core.response.Surge;

/**
 * What is to be done in a country beside sitting at tables (R66 to R70, R77).
 *
 * @param asOf the instant that it shows
 * @param items being prepared first, then crisis by crisis in the order of the catalogue
 * @param surges every request for surge, by crisis
 */
public record ActionsView(Instant asOf, List<ChecklistItem> items, List<Surge> surges) {
    public ActionsView {
        items = List.copyOf(items);
        surges = List.copyOf(surges);
    }
}

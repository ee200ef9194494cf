package org.muster.reporting.table;

import java.util.stream.Stream;
import org.muster.contract.api.TableField;
import org.muster.core.country.Countries;
import org.muster.core.country.CountryCode;
import org.muster.core.country.Language;

/** Whether a row is about the country of the page, where it says which one it is about. */
record OfCountry(CountryCode country, Columns columns) {

    boolean another(Sheet.Row row) {
        String said = Wording.plain(columns.value(row, TableField.COUNTRY));
        return !said.isEmpty()
                && Stream.of(
                                country.alpha3(),
                                Countries.name(country, Language.EN),
                                Countries.name(country, Language.FR))
                        .noneMatch(name -> Wording.plain(name).equals(said));
    }
}

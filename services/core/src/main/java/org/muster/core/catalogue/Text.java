package org.muster.core.catalogue;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.muster.core.country.Language;

/** A text in one or more languages; English is always there. */
public record Text(Map<Language, String> in) {
    public Text {
        if (!in.containsKey(Language.EN))
            throw new IllegalArgumentException("a text needs at least its English form");
        in = Collections.unmodifiableMap(new EnumMap<>(in));
    }

    /** The text in the language, or in English. */
    public String in(Language language) {
        String text = in.get(language);
        return text == null ? in.getOrDefault(Language.EN, "") : text;
    }
}

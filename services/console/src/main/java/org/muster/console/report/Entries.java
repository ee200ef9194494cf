package org.muster.console.report;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was typed into a form. Beside the fields of its kind: {@code structure} or {@code crisis} it
 * is about, perhaps with {@code surge}, {@code when}, {@code time} and {@code precision}, {@code
 * document}, {@code openedAt} (when the form was opened), {@code key} (its idempotency key), {@code
 * target} (the fact that it corrects or retracts), {@code tapped} (it is but a button: it holds
 * when it was opened).
 */
public record Entries(Map<String, String> values) {
    /** Ends the name of a field beside a choice; what is typed there counts if none is made. */
    static final String OTHER = ".other";

    public Entries {
        values = Map.copyOf(values);
    }

    static Entries of(Map<String, String> parameters) {
        Map<String, String> values = new HashMap<>();
        parameters.forEach((name, value) -> values.put(name, value.strip()));
        parameters.forEach(
                (name, value) -> {
                    if (name.endsWith(OTHER) && !value.isBlank()) {
                        String choice = name.substring(0, name.length() - OTHER.length());
                        if (values.getOrDefault(choice, "").isEmpty())
                            values.put(choice, value.strip());
                    }
                });
        return new Entries(values);
    }

    /** What was typed, or nothing. */
    public String text(String name) {
        return values.getOrDefault(name, "");
    }

    public String text(Field field) {
        return text(field.name());
    }

    @Nullable String given(String name) {
        String value = text(name);
        return value.isEmpty() ? null : value;
    }

    @Nullable String given(Field field) {
        return given(field.name());
    }

    /** What was typed beside a choice though one was made, or nothing. */
    public String beside(Field field) {
        String typed = text(field.name() + OTHER);
        return typed.equals(text(field)) ? "" : typed;
    }

    public boolean ticked(Field field) {
        return !text(field).isEmpty();
    }

    Entries with(String name, String value) {
        Map<String, String> more = new HashMap<>(values);
        more.put(name, value);
        return new Entries(more);
    }

    /** These, with others in their place where those have something. */
    Entries over(Map<String, String> others) {
        return new Entries(others).or(values);
    }

    /** These, and others where these have nothing. */
    Entries or(Map<String, String> others) {
        Map<String, String> all = new HashMap<>(others);
        all.putAll(values);
        return new Entries(all);
    }
}

package org.muster.console.report;

import java.util.List;

/** A field of the open form: what it holds, what it offers and what is wrong with it. */
public record FormField(Field field, String value, List<Choice> choices, List<WrongField> wrong) {
    public FormField {
        choices = List.copyOf(choices);
        wrong = List.copyOf(wrong);
    }

    /** Whether it is a box to tick, whose words come after it. */
    public boolean tick() {
        return field.input() == Field.Input.TICK;
    }
}

package org.muster.core.situation;

import java.util.Comparator;
import org.muster.core.fact.Effective;
import org.muster.core.fact.Fact;
import org.muster.core.fact.FactId;
import org.muster.core.fact.Subject;

/**
 * What a source said last about one thing, kept to be compared with what another source says.
 *
 * @param topic the one thing of the subject that it is about
 * @param source the document; where there is none, whoever reported it
 */
public record Saying(
        Subject of, String topic, String what, FactId fact, Effective effective, String source) {
    static final Comparator<Saying> ORDER =
            Comparator.comparing(Saying::of).thenComparing(Saying::topic);

    static Saying by(Fact fact, String topic, String what) {
        return new Saying(fact.subject(), topic, what, fact.id(), fact.effective(), source(fact));
    }

    boolean saysTheSameAs(Saying other) {
        return what.equalsIgnoreCase(other.what);
    }

    boolean isOfTheSourceOf(Saying other) {
        return source.equalsIgnoreCase(other.source);
    }

    private static String source(Fact fact) {
        String document = fact.source().document().strip();
        return document.isEmpty() ? "by " + fact.author() : document;
    }
}

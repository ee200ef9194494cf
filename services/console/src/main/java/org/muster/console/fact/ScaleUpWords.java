package org.muster.console.fact;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.muster.console.page.Say;
import org.muster.core.catalogue.ScaleUpLimits;
import org.muster.core.crisis.Crisis;
import org.muster.core.crisis.ScaleUp;

/** A system-wide scale-up and IOM's own level, in words, with what is unusual (R56, R80). */
public record ScaleUpWords(List<String> words, List<String> warnings) {
    public ScaleUpWords {
        words = List.copyOf(words);
        warnings = List.copyOf(warnings);
    }

    public static ScaleUpWords of(Crisis crisis, ScaleUpLimits limits, Instant now, Say say) {
        List<String> words = new ArrayList<>();
        ScaleUp scaleUp = crisis.scaleUp();
        if (scaleUp != null && scaleUp.ongoing()) {
            String until = say.day(limits.end(scaleUp));
            words.add(
                    scaleUp.area() == null
                            ? say.text("scaleUp", until)
                            : say.text("scaleUp.in", scaleUp.area(), until));
        }
        if (crisis.level() != null) words.add(say.text("scaleUp.level", crisis.level()));
        return new ScaleUpWords(
                words,
                limits.warnings(scaleUp, now).stream()
                        .map(w -> say.text("scaleUp." + w.name()))
                        .toList());
    }
}

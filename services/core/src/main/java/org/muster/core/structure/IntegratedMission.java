package org.muster.core.structure;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An integrated peacekeeping or political mission in the country (R17). */
public record IntegratedMission(String name, Instant since, @Nullable Instant until) {
    public boolean ongoing() {
        return until == null;
    }
}

package org.muster.console.page;

import org.springframework.security.access.AccessDeniedException;

/** Somebody who may correct and retract only what they reported themselves meant another's. */
public final class OthersReport extends AccessDeniedException {
    public OthersReport() {
        super("Only the own reports can be corrected; ask the country office");
    }
}

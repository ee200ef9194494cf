package org.muster.standalone;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says of a taken HTTP port which setting gives another one, as for broker and store. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class HttpPortTakenAnalyzer extends AbstractFailureAnalyzer<PortInUseException> {
    @Override
    protected FailureAnalysis analyze(Throwable failure, PortInUseException cause) {
        return new FailureAnalysis(
                "Port %d (server.port) is taken by another process.".formatted(cause.getPort()),
                "Stop the process that listens on port %d, or start Muster with another --server.port; 0 takes a free port."
                        .formatted(cause.getPort()),
                cause);
    }
}

package org.muster.standalone;

import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The last line of a start: where to click. */
@Component
final class Welcome {
    private static final Logger log = LoggerFactory.getLogger(Welcome.class);

    private final StandaloneSettings settings;
    private final WebServerApplicationContext context;

    Welcome(StandaloneSettings settings, WebServerApplicationContext context) {
        this.settings = settings;
        this.context = context;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    void sayWhere() {
        int port = context.getWebServer() == null ? 0 : context.getWebServer().getPort();
        log.info(
                "Muster is ready: http://localhost:{} (data in {})",
                port,
                Path.of(settings.data()).toAbsolutePath().normalize());
    }
}

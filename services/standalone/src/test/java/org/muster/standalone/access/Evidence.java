package org.muster.standalone.access;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.awaitility.Awaitility;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;

/** Keeps what the process logged and what it was asked, from its start on. */
final class Evidence implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    static final Queue<String> LOGGED = new ConcurrentLinkedQueue<>();
    static final Queue<String> ASKED = new ConcurrentLinkedQueue<>();

    static {
        // what a test waits for mostly comes at once
        Awaitility.setDefaultPollInterval(Duration.ofMillis(10));
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        keepTheLog();
        try {
            String data = Files.createTempDirectory("muster").toString();
            TestPropertyValues.of("muster.data=" + data, "muster.demo=true").applyTo(context);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void keepTheLog() {
        var root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        var appender =
                new AppenderBase<ILoggingEvent>() {
                    @Override
                    protected void append(ILoggingEvent event) {
                        LOGGED.add(event.getFormattedMessage());
                        if (event.getThrowableProxy() != null)
                            LOGGED.add(ThrowableProxyUtil.asString(event.getThrowableProxy()));
                    }
                };
        appender.setContext(root.getLoggerContext());
        appender.start();
        root.addAppender(appender);
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Beans {
        @Bean
        @Order(Ordered.HIGHEST_PRECEDENCE)
        OncePerRequestFilter askedAddresses() {
            return new OncePerRequestFilter() {
                @Override
                protected void doFilterInternal(
                        HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                        throws ServletException, IOException {
                    String query = request.getQueryString();
                    ASKED.add(request.getRequestURI() + (query == null ? "" : "?" + query));
                    chain.doFilter(request, response);
                }
            };
        }
    }
}

package org.muster.reporting;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.muster.embedded.TemporaryInfrastructureConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** One intake for all tests that say so, on a broker and a store of its own. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = ReportingApplication.class,
        // nobody answers on that port: the tracker is away
        properties = {
            "spring.config.name=reporting",
            "muster.reporting.tracker-url=http://127.0.0.1:1"
        },
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import({TemporaryInfrastructureConfiguration.class, CallingApi.class})
public @interface ReportingService {}

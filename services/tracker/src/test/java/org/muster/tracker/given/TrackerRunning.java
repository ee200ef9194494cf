package org.muster.tracker.given;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.muster.embedded.TemporaryInfrastructureConfiguration;
import org.muster.tracker.TrackerApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/**
 * The tracker as it runs, on a broker and a store in the process, with a clock that the test moves.
 * It reads four records at a time, so that batches end where it hurts. Tests share it; each has a
 * country of its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        classes = TrackerApplication.class,
        properties = {
            "spring.config.name=tracker",
            "spring.kafka.consumer.max-poll-records=4",
            "muster.tracker.heartbeat=300ms"
        },
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import({
    TemporaryInfrastructureConfiguration.class,
    TrackerRunning.Time.class,
    TrackerLog.class,
    TrackerHttp.class
})
public @interface TrackerRunning {

    /** The moved clock. */
    class Time {
        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock();
        }
    }
}

package org.muster.notifier.delivery;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.muster.notifier.drill.DrillMetrics;
import org.muster.notifier.drill.DrillOver;
import org.muster.notifier.drill.Exercise;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Ends drills whose time has come or that somebody ended: the inboxes say so, and what waits for a
 * better hour is not sent any more. Until all of that is stored it is done again.
 */
@Component
class DrillEnds {
    private static final Logger log = LoggerFactory.getLogger(DrillEnds.class);
    private static final long LOOK_SECONDS = 2;

    private final Exercise exercise;
    private final FollowUps followUps;
    private final DrillMetrics metrics;
    private final ScheduledExecutorService looking =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("drill-ends").factory());

    DrillEnds(Exercise exercise, FollowUps followUps, DrillMetrics metrics) {
        this.exercise = exercise;
        this.metrics = metrics;
        this.followUps = followUps;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        looking.scheduleWithFixedDelay(this::lookSafely, 0, LOOK_SECONDS, TimeUnit.SECONDS);
    }

    @EventListener(DrillOver.class)
    void look() {
        for (Exercise.Over over : exercise.over()) {
            followUps.tell(over.settlement());
            exercise.closed(over);
        }
    }

    private void lookSafely() {
        try {
            look();
            metrics.refresh();
        } catch (RuntimeException e) {
            log.warn("Could not look after drills, looking again soon: {}", e.toString());
        }
    }

    @PreDestroy
    void stop() {
        looking.shutdownNow();
    }
}

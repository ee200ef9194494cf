package org.muster.benchmark.core;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.muster.contract.catalogue.CatalogueYaml;
import org.muster.core.catalogue.Catalogue;
import org.muster.core.duty.Duties;
import org.muster.core.duty.Duty;
import org.muster.core.reminder.ReminderPlan;
import org.muster.core.situation.Situation;
import org.muster.core.situation.Standing;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What IOM must do in a country, and what is said next, from its situation. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DutiesBenchmark {
    @Param({"150", "500"})
    public int structures;

    private final Catalogue catalogue = CatalogueYaml.bundled();
    private Situation situation = Situation.unknown(LargeCountry.COUNTRY);
    private Instant now = Instant.EPOCH;

    @Setup
    public void folded() {
        int facts = structures * 4;
        now = LargeCountry.after(facts);
        situation =
                Standing.of(LargeCountry.COUNTRY, new LargeCountry(structures).facts(facts), now)
                        .situation();
    }

    @Benchmark
    public List<Duty> duties() {
        return new Duties(situation, catalogue).at(now);
    }

    @Benchmark
    public Object plan() {
        return new ReminderPlan(situation, catalogue).due(now);
    }

    /** Each structure read once. */
    @Benchmark
    public int floor() {
        return situation.structures().values().stream().mapToInt(s -> s.hashCode()).sum();
    }
}

package org.muster.benchmark.core;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.muster.core.fact.Fact;
import org.muster.core.situation.Standing;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * One fact more in a country of many: the next in order, a late one, a retraction of one in the
 * middle, and all folded again.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class LateFactBenchmark {
    @Param({"100", "10000"})
    public int facts;

    private Standing before = Standing.unknown(LargeCountry.COUNTRY);
    private List<Fact> next = List.of();
    private List<Fact> late = List.of();
    private List<Fact> retraction = List.of();
    private List<Fact> all = List.of();
    private Kept kept = new Kept(List.of());
    private Kept keptAmended = new Kept(List.of());
    private Instant now = Instant.EPOCH;

    @Setup
    public void folded() {
        LargeCountry country = new LargeCountry(Math.min(150, facts / 5));
        List<Fact> known = country.facts(facts);
        now = LargeCountry.after(facts + 1);
        before = Standing.of(LargeCountry.COUNTRY, known, now);
        late = List.of(country.late(facts));
        next = List.of(country.facts(facts + 1).getLast());
        all = new ArrayList<>(known);
        all.addAll(late);
        kept = new Kept(all);
        retraction = List.of(country.retraction(facts));
        List<Fact> amended = new ArrayList<>(known);
        amended.addAll(retraction);
        keptAmended = new Kept(amended);
    }

    @Benchmark
    public Standing inOrder() {
        return before.with(next, kept, now);
    }

    @Benchmark
    public Standing late() {
        return before.with(late, kept, now);
    }

    @Benchmark
    public Standing amendment() {
        return before.with(retraction, keptAmended, now);
    }

    @Benchmark
    public Standing allAgain() {
        return Standing.of(LargeCountry.COUNTRY, all, now);
    }
}

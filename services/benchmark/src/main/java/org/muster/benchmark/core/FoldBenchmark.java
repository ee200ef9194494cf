package org.muster.benchmark.core;

import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.muster.core.fact.EffectOrder;
import org.muster.core.fact.Fact;
import org.muster.core.fact.Subject;
import org.muster.core.situation.Standing;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Facts in order, folded on one core; the floor only notes what each is about. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class FoldBenchmark {
    static final int FACTS = 10_000;
    private static final int STRUCTURES = 150;

    private final List<Fact> facts = new LargeCountry(STRUCTURES).facts(FACTS);
    private final Kept kept = new Kept(facts);
    private final Instant now = LargeCountry.after(FACTS);

    @Benchmark
    @OperationsPerInvocation(FACTS)
    public Standing fold() {
        return Standing.unknown(LargeCountry.COUNTRY).with(facts, kept, now);
    }

    /** In the batches in which a consumer reads them. */
    @Benchmark
    @OperationsPerInvocation(FACTS)
    public Standing foldInBatchesOf500() {
        Standing standing = Standing.unknown(LargeCountry.COUNTRY);
        for (int i = 0; i < FACTS; i += 500)
            standing = standing.with(facts.subList(i, i + 500), kept, now);
        return standing;
    }

    @Benchmark
    @OperationsPerInvocation(FACTS)
    public TreeMap<Subject, EffectOrder> floor() {
        TreeMap<Subject, EffectOrder> last = new TreeMap<>();
        for (Fact f : facts) last.merge(f.subject(), f.order(), (a, b) -> a.isBefore(b) ? b : a);
        return last;
    }
}

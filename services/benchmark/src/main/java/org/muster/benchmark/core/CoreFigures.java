package org.muster.benchmark.core;

import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Measures the core and prints each figure beside those of the same class in the same run. */
public final class CoreFigures {
    private CoreFigures() {}

    public static void main(String[] args) throws RunnerException {
        Options options =
                new OptionsBuilder()
                        .include("org\\.muster\\.benchmark\\.core\\..*Benchmark")
                        .forks(1)
                        .threads(1)
                        .warmupIterations(3)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.seconds(1))
                        .jvmArgsAppend("-Xmx2g")
                        .build();
        print(new Runner(options).run());
    }

    @SuppressWarnings("SystemOut") // a figure is what this program prints
    private static void print(Collection<RunResult> results) {
        for (RunResult result : results) {
            String name = result.getParams().getBenchmark().replaceFirst("^.*core\\.", "");
            System.out.printf(
                    Locale.ROOT,
                    "%-40s %-18s %,16.2f %s%n",
                    name,
                    parameters(result),
                    result.getPrimaryResult().getScore(),
                    result.getPrimaryResult().getScoreUnit());
        }
    }

    private static String parameters(RunResult result) {
        StringBuilder words = new StringBuilder();
        for (String key : result.getParams().getParamsKeys())
            words.append(key).append('=').append(result.getParams().getParam(key));
        return words.toString();
    }
}

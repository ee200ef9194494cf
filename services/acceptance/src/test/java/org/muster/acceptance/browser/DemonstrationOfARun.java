package org.muster.acceptance.browser;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Starts one Chromium and one demonstration for a whole run, and another for each class that has it
 * to itself; each ends with what it was started for.
 */
final class DemonstrationOfARun implements ParameterResolver {
    private static final Namespace HERE = Namespace.create(DemonstrationOfARun.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Demonstration.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> test = context.getRequiredTestClass();
        boolean alone = test.getAnnotation(PageTest.class).alone();
        Store ofTheRun = context.getRoot().getStore(HERE);
        Store kept = alone ? context.getStore(HERE) : ofTheRun;
        Chromium chromium =
                ofTheRun.computeIfAbsent(Chromium.class, _ -> Chromium.start(), Chromium.class);
        // a key of its own, since a store answers with what the one above it holds
        return kept.computeIfAbsent(
                alone ? test : Demonstration.class,
                _ -> Demonstration.start(chromium),
                Demonstration.class);
    }
}

package org.muster.acceptance.browser;

import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Starts one Chromium and one demonstration for a whole run, and another for each class that has it
 * to itself; each ends with what it was started for. A test that fails says what Muster said.
 */
final class DemonstrationOfARun implements ParameterResolver, AfterTestExecutionCallback {
    private static final Namespace HERE = Namespace.create(DemonstrationOfARun.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Demonstration.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Chromium chromium =
                context.getRoot()
                        .getStore(HERE)
                        .computeIfAbsent(Chromium.class, _ -> Chromium.start(), Chromium.class);
        return kept(context)
                .computeIfAbsent(
                        key(context), _ -> Demonstration.start(chromium), Demonstration.class);
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        Demonstration shown = kept(context).get(key(context), Demonstration.class);
        if (shown == null) return;
        context.getExecutionException()
                .ifPresent(
                        failure ->
                                failure.addSuppressed(
                                        new IllegalStateException(
                                                "Muster had said:\n"
                                                        + String.join(
                                                                "\n", shown.muster().log()))));
    }

    private static Store kept(ExtensionContext context) {
        return (alone(context) ? context : context.getRoot()).getStore(HERE);
    }

    /** One of its own for each, since a store answers with what the one above it holds. */
    private static Object key(ExtensionContext context) {
        return alone(context) ? context.getRequiredTestClass() : Demonstration.class;
    }

    private static boolean alone(ExtensionContext context) {
        return context.getRequiredTestClass().getAnnotation(PageTest.class).alone();
    }
}

package org.muster.acceptance.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test of pages: its constructor takes the {@link Demonstration} that it looks at. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(DemonstrationOfARun.class)
public @interface PageTest {
    /**
     * Whether the class has a process to itself, because it counts on nobody else having told the
     * same people anything. The others share one for the whole run.
     */
    boolean alone() default false;
}

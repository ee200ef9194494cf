package org.muster.standalone.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.muster.embedded.TemporaryInfrastructureConfiguration;
import org.muster.standalone.MusterApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** The one process with the demonstration, started once for all tests that say so. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = MusterApplication.class,
        properties = "muster.notifier.calendar.good=0s",
        useMainMethod = SpringBootTest.UseMainMethod.ALWAYS,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = Evidence.class)
@Import({TemporaryInfrastructureConfiguration.class, Evidence.Beans.class})
@interface WholeMuster {}

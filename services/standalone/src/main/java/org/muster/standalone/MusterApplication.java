package org.muster.standalone;

import org.muster.console.ConsoleApplication;
import org.muster.embedded.EmbeddedInfrastructureConfiguration;
import org.muster.notifier.NotifierApplication;
import org.muster.reporting.ReportingApplication;
import org.muster.tracker.TrackerApplication;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.Import;

/** Every service in one process; none of them calls itself over HTTP. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
@Import({
    EmbeddedInfrastructureConfiguration.class,
    ReportingApplication.class,
    TrackerApplication.class,
    NotifierApplication.class,
    ConsoleApplication.class
})
public class MusterApplication {

    public static void main(String[] args) {
        SpringApplication application = new SpringApplication(MusterApplication.class);
        application.setBeanNameGenerator(FullyQualifiedAnnotationBeanNameGenerator.INSTANCE);
        application.setLogStartupInfo(false);
        application.run(args);
    }
}

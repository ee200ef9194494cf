package org.muster.console;

import org.muster.contract.access.ApiAccess;
import org.muster.contract.api.RefusedRequests;
import org.muster.contract.catalogue.Guidance;
import org.muster.contract.json.WireJson;
import org.muster.contract.store.StorePatience;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Import;

/** The pages as a process of their own. */
@SpringBootApplication
@EnableConfigurationProperties(ConsoleSettings.class)
@Import({
    ApiAccess.class,
    RefusedRequests.class,
    StorePatience.class,
    Guidance.class,
    WireJson.class
})
public class ConsoleApplication {

    public static void main(String[] args) {
        System.setProperty("spring.config.name", "console");
        SpringApplication.run(ConsoleApplication.class, args);
    }
}

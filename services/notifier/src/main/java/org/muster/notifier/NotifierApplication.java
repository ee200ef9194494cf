package org.muster.notifier;

import org.muster.contract.access.ApiAccess;
import org.muster.contract.api.RefusedRequests;
import org.muster.contract.catalogue.Guidance;
import org.muster.contract.json.WireJson;
import org.muster.contract.store.StorePatience;
import org.muster.contract.topic.KafkaHealth;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Import;

/** The notifier as a process of its own. */
@SpringBootApplication
@EnableConfigurationProperties(NotifierSettings.class)
@Import({
    ApiAccess.class,
    RefusedRequests.class,
    StorePatience.class,
    Guidance.class,
    WireJson.class,
    KafkaHealth.class
})
public class NotifierApplication {

    public static void main(String[] args) {
        System.setProperty("spring.config.name", "notifier");
        SpringApplication.run(NotifierApplication.class, args);
    }
}

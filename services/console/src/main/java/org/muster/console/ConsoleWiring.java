package org.muster.console;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import org.muster.contract.catalogue.CatalogueYaml;
import org.muster.contract.region.RegionalOffices;
import org.muster.core.catalogue.Catalogue;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The parts that come from outside: database, clock, catalogue, regional offices. */
@Configuration(proxyBeanMethods = false)
class ConsoleWiring {

    @Bean
    MongoDatabase consoleDatabase(MongoClient client, ConsoleSettings settings) {
        return client.getDatabase(settings.database());
    }

    @Bean
    Catalogue consoleCatalogue() {
        return CatalogueYaml.bundled();
    }

    @Bean
    RegionalOffices consoleRegionalOffices() {
        return RegionalOffices.load();
    }

    @Bean
    @ConditionalOnMissingBean(Clock.class)
    Clock consoleClock() {
        return Clock.systemUTC();
    }
}

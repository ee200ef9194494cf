package org.muster.console;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The parts that come from outside: database, clock. */
@Configuration(proxyBeanMethods = false)
class ConsoleWiring {

    @Bean
    MongoDatabase consoleDatabase(MongoClient client, ConsoleSettings settings) {
        return client.getDatabase(settings.database());
    }

    @Bean
    @ConditionalOnMissingBean(Clock.class)
    Clock consoleClock() {
        return Clock.systemUTC();
    }
}

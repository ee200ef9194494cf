package org.muster.standalone;

import org.muster.contract.access.KeptKey;
import org.muster.embedded.EmbeddedInfrastructure;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** Keeps the access key in the data directory, so that tokens and links outlive a restart. */
@Configuration(proxyBeanMethods = false)
class KeptAccessKey {
    static final String FILE = "access.key";

    /** Made only where no key is configured. */
    @Bean
    @Lazy
    KeptKey keptKey(EmbeddedInfrastructure infrastructure) {
        return new KeptKey(infrastructure.secret(FILE));
    }
}

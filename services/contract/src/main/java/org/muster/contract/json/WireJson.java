package org.muster.contract.json;

import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes Spring's JSON speak Muster's. */
@Configuration(proxyBeanMethods = false)
public class WireJson {
    @Bean
    JsonMapperBuilderCustomizer musterWireJson() {
        return MusterJson::customize;
    }
}

package org.muster.contract.catalogue;

import org.muster.contract.organisation.Organisation;
import org.muster.contract.region.RegionalOffices;
import org.muster.core.catalogue.Catalogue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The rules, the regional offices and the organisation as data: the same ones for every service of
 * a process.
 */
@Configuration(proxyBeanMethods = false)
public class Guidance {
    @Bean
    Catalogue musterCatalogue() {
        return CatalogueYaml.bundled();
    }

    @Bean
    RegionalOffices musterRegionalOffices() {
        return RegionalOffices.load();
    }

    @Bean
    Organisation musterOrganisation() {
        return Organisation.load();
    }
}

package org.muster.reporting;

import java.util.Set;
import org.muster.contract.access.AccessTokens;
import org.muster.contract.access.Caller;
import org.muster.contract.access.Role;
import org.muster.core.country.CountryCode;
import org.muster.core.fact.AuthorId;
import org.muster.core.identity.PersonId;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;

/** Calls the intake, and looks at the log behind it. */
@TestConfiguration(proxyBeanMethods = false)
public class CallingApi {
    public static final Caller OFFICE =
            new Caller(
                    new AuthorId("sudan-office"),
                    Role.COUNTRY_OFFICE,
                    Set.of(CountryCode.of("SDN")),
                    null);
    public static final Caller OFFICER =
            new Caller(
                    new AuthorId("sudan-officer"),
                    Role.REPRESENTATIVE,
                    Set.of(CountryCode.of("SDN")),
                    new PersonId("sdn-officer"));
    public static final Caller HEADQUARTERS =
            new Caller(new AuthorId("headquarters"), Role.HEADQUARTERS, Set.of(), null);

    @Bean
    Calls calls(ApplicationContext context, AccessTokens tokens) {
        return new Calls(context.getEnvironment(), tokens);
    }

    @Bean
    WrittenLog writtenLog(KafkaConnectionDetails kafka) {
        return new WrittenLog(String.join(",", kafka.getBootstrapServers()));
    }
}

package org.muster.standalone;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the one-process application.
 *
 * @param demo {@code muster.demo}: whether an empty data directory is filled with the demonstration
 * @param data {@code muster.data}: the data directory
 */
@ConfigurationProperties("muster")
public record StandaloneSettings(
        @DefaultValue("true") boolean demo, @DefaultValue("data") String data) {}

package org.muster.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.util.FileSystemUtils;

/**
 * The same on a new directory for each context, which is deleted with the context: for tests and
 * for a look around.
 */
@Configuration(proxyBeanMethods = false)
@Import(EmbeddedInfrastructureConfiguration.class)
public class TemporaryInfrastructureConfiguration {

    /** A directory that is deleted when the context closes, after those who use it. */
    record TemporaryDirectory(Path path) implements AutoCloseable {

        @Override
        public void close() throws IOException {
            FileSystemUtils.deleteRecursively(path);
        }
    }

    @Bean
    TemporaryDirectory temporaryDataDirectory() throws IOException {
        return new TemporaryDirectory(Files.createTempDirectory("muster"));
    }

    @Bean
    @Primary
    EmbeddedSettings temporaryEmbeddedSettings(TemporaryDirectory directory) {
        return EmbeddedSettings.on(directory.path());
    }
}

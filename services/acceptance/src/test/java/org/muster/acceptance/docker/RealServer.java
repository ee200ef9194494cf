package org.muster.acceptance.docker;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.opentest4j.TestAbortedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.ContainerFetchException;
import org.testcontainers.containers.GenericContainer;

/** Starts a container, or skips the test class with one line that says why. */
public final class RealServer {

    private static final Logger log = LoggerFactory.getLogger(RealServer.class);

    private RealServer() {}

    /** The started container; the class is skipped without a Docker engine or without the image. */
    public static <C extends GenericContainer<?>> C startOrSkip(
            String image, Function<String, C> container) {
        if (!isEnginePresent()) {
            throw skip(image, "no Docker engine answers");
        }
        try {
            var server = container.apply(image);
            server.start();
            return server;
        } catch (RuntimeException e) {
            if (!isFetchFailure(e)) {
                throw e;
            }
            throw skip(image, "the Docker engine cannot pull the image");
        }
    }

    private static TestAbortedException skip(String image, String reason) {
        log.warn("Skipped on {}: {}.", image, reason);
        return new TestAbortedException(reason);
    }

    // Testcontainers explains at length where it looked for an engine, so look first
    private static boolean isEnginePresent() {
        boolean mayBePresent =
                System.getenv("DOCKER_HOST") != null
                        || Files.exists(Path.of("/var/run/docker.sock"))
                        || Files.exists(
                                Path.of(
                                        System.getProperty("user.home"),
                                        ".testcontainers.properties"));
        return mayBePresent && DockerClientFactory.instance().isDockerAvailable();
    }

    private static boolean isFetchFailure(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ContainerFetchException) {
                return true;
            }
        }
        return false;
    }
}

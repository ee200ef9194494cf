package org.muster.embedded.port;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** Finds a port of 127.0.0.1 on which a server can listen now. */
public final class LoopbackPort {

    /** The only address on which the embedded broker and store listen. */
    public static final String HOST = "127.0.0.1";

    // below the range from which systems take the ports of outgoing connections (Linux: 32768 and
    // above), so that no connection made in the meantime can take the port that was found free
    private static final int FIRST = 20_000;
    private static final int AFTER_LAST = 32_000;
    private static final int ATTEMPTS = 1_000;

    private LoopbackPort() {}

    /**
     * The asked port if it is free, or any free one when {@code asked} is 0.
     *
     * @param setting the name of the setting that asked for it, for the message
     * @throws PortTakenException when the asked port is not free
     */
    public static int available(int asked, String setting) {
        if (asked == 0) {
            return anyFree();
        }
        var refusal = refusal(asked);
        if (refusal != null) {
            throw new PortTakenException(asked, setting, refusal);
        }
        return asked;
    }

    private static int anyFree() {
        var random = ThreadLocalRandom.current();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int port = random.nextInt(FIRST, AFTER_LAST);
            if (refusal(port) == null) {
                return port;
            }
        }
        throw new IllegalStateException(
                "No port between %d and %d is free".formatted(FIRST, AFTER_LAST));
    }

    /** The socket address of a port. */
    public static InetSocketAddress address(int port) {
        return new InetSocketAddress(InetAddress.ofLiteral(HOST), port);
    }

    private static @Nullable IOException refusal(int port) {
        try (var socket = new ServerSocket()) {
            socket.bind(address(port));
            return null;
        } catch (IOException taken) {
            return taken;
        }
    }
}

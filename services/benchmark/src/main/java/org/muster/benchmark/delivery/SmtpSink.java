package org.muster.benchmark.delivery;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Locale;

/** A mail server that takes everything at once and counts it. */
final class SmtpSink implements AutoCloseable {
    /** A client may open a connection for every mail of a burst. */
    private static final int WAITING = 10_000;

    private final ServerSocket door;
    private final Arrivals taken = new Arrivals();

    /** On a free port of loopback. */
    SmtpSink() {
        try {
            door = new ServerSocket(0, WAITING, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return door.getLocalPort();
    }

    Arrivals arrivals() {
        return taken;
    }

    private void serve() {
        try {
            while (true) {
                Socket client = door.accept();
                client.setTcpNoDelay(true);
                Thread.ofVirtual().start(() -> talk(client));
            }
        } catch (IOException closed) {
            return;
        }
    }

    private void talk(Socket client) {
        try (client) {
            var in = new BufferedInputStream(client.getInputStream(), 1 << 16);
            var lines = new BufferedReader(new InputStreamReader(in, US_ASCII));
            OutputStream out = client.getOutputStream();
            say(out, "220 sink");
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String command = line.toUpperCase(Locale.ROOT);
                say(out, answer(command));
                if (command.equals("QUIT")) return;
                if (!command.equals("DATA")) continue;
                String l = lines.readLine();
                while (l != null && !l.equals(".")) l = lines.readLine();
                if (l == null) return;
                taken.came();
                say(out, "250 taken");
            }
        } catch (IOException gone) {
            return;
        }
    }

    private static String answer(String command) {
        return switch (command) {
            case "DATA" -> "354 go on";
            case "QUIT" -> "221 bye";
            default -> "250 OK";
        };
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(US_ASCII));
        out.flush();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

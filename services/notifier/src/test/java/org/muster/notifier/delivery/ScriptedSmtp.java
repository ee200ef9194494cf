package org.muster.notifier.delivery;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server that answers a recipient as it is told, or says nothing at all. */
final class ScriptedSmtp implements AutoCloseable {
    private final ServerSocket door;
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger taken = new AtomicInteger();
    private volatile String toRecipients = "250 OK";
    private volatile boolean silent;

    ScriptedSmtp() throws IOException {
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return door.getLocalPort();
    }

    /** How many recipients it was asked to take. */
    int asked() {
        return asked.get();
    }

    /** How many mails it took. */
    int taken() {
        return taken.get();
    }

    void answers(String toRecipients) {
        this.toRecipients = toRecipients;
        this.silent = false;
    }

    void saysNothing() {
        this.silent = true;
    }

    private void serve() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                if (!silent) Thread.ofVirtual().start(() -> talk(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket client) {
        try (client) {
            var lines =
                    new BufferedReader(new InputStreamReader(client.getInputStream(), US_ASCII));
            OutputStream out = client.getOutputStream();
            say(out, "220 scripted");
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String command = line.toUpperCase(Locale.ROOT);
                say(out, answer(command));
                if (command.equals("DATA")) {
                    while (!".".equals(lines.readLine())) continue;
                    taken.incrementAndGet();
                    say(out, "250 taken");
                }
                if (command.equals("QUIT")) return;
            }
        } catch (IOException gone) {
            return;
        }
    }

    private String answer(String command) {
        if (command.startsWith("RCPT")) {
            asked.incrementAndGet();
            return toRecipients;
        }
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
    public void close() throws IOException {
        door.close();
    }
}

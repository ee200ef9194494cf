package org.muster.notifier.delivery;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server that answers a recipient as it is told, or says nothing at all. */
final class ScriptedSmtp implements AutoCloseable {
    private final int port;
    private final Set<Socket> clients = ConcurrentHashMap.newKeySet();
    private final List<String> messageIds = new CopyOnWriteArrayList<>();
    private volatile ServerSocket door;
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger taken = new AtomicInteger();
    private volatile String toRecipients = "250 OK";
    private volatile String toSender = "250 OK";
    private boolean silent;

    ScriptedSmtp() throws IOException {
        door = open(0);
        port = door.getLocalPort();
    }

    private ServerSocket open(int port) throws IOException {
        ServerSocket opened = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(() -> serve(opened));
        return opened;
    }

    int port() {
        return port;
    }

    /** The Message-ID of each mail it took, in the order in which it took them. */
    List<String> messageIds() {
        return messageIds;
    }

    /** From now on connections are refused, and those that are open are closed. */
    void goesAway() throws IOException {
        door.close();
        for (Socket client : clients) client.close();
    }

    void comesBack() throws IOException {
        if (door.isClosed()) door = open(port);
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
        this.toSender = "250 OK";
        silent(false);
    }

    void answersTheSender(String toSender) {
        this.toSender = toSender;
    }

    void saysNothing() {
        silent(true);
    }

    private void serve(ServerSocket door) {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                clients.add(client);
                Thread.ofVirtual().start(() -> talk(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private synchronized void whileSilent() throws InterruptedException {
        while (silent) wait();
    }

    private synchronized void silent(boolean is) {
        silent = is;
        notifyAll();
    }

    private void talk(Socket client) {
        try (client) {
            var lines =
                    new BufferedReader(new InputStreamReader(client.getInputStream(), US_ASCII));
            OutputStream out = client.getOutputStream();
            whileSilent();
            say(out, "220 scripted");
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String command = line.toUpperCase(Locale.ROOT);
                whileSilent();
                say(out, answer(command));
                if (command.equals("DATA")) {
                    mail(lines);
                    taken.incrementAndGet();
                    say(out, "250 taken");
                }
                if (command.equals("QUIT")) return;
            }
        } catch (IOException | InterruptedException gone) {
            return;
        } finally {
            clients.remove(client);
        }
    }

    private void mail(BufferedReader lines) throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.equals(".")) return;
            if (line.startsWith("Message-ID: ")) messageIds.add(line.substring(12));
        }
    }

    private String answer(String command) {
        if (command.startsWith("RCPT")) {
            asked.incrementAndGet();
            return toRecipients;
        }
        if (command.startsWith("MAIL")) return toSender;
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

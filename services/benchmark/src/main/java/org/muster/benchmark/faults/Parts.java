package org.muster.benchmark.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.muster.contract.access.AccessTokens;
import org.muster.contract.api.Neighbours;
import org.muster.contract.api.NotifierApi;
import org.muster.embedded.EmbeddedMain;
import org.muster.embedded.StoreMain;
import org.muster.embedded.port.LoopbackPort;

/** The parts of Muster and what it stands on, each a process of its own, all ready. */
final class Parts implements AutoCloseable {
    private static final String KEY = "a-key-that-only-the-fault-run-knows";

    private final Path directory;
    private final int brokerPort = LoopbackPort.available(0, "broker");
    private final int storePort = LoopbackPort.available(0, "store");
    private final int mailPort = LoopbackPort.available(0, "mail");
    private final Server broker;
    private final Server store;
    private final Server mail;
    private final Server tracker;
    private final Server notifier;

    Parts(Path directory) {
        this.directory = directory;
        this.broker = embedded("broker", EmbeddedMain.class, brokerPort);
        this.store = embedded("store", StoreMain.class, storePort);
        this.mail =
                Server.program(
                        "mail",
                        directory,
                        MailServer.class,
                        mailPort,
                        List.of(
                                String.valueOf(mailPort),
                                mails().toString(),
                                refusal().toString()));
        List.of(broker, store, mail).forEach(Server::awaitReady);
        this.tracker = room("tracker");
        this.notifier =
                room(
                        "notifier",
                        "--spring.mail.host=127.0.0.1",
                        "--spring.mail.port=" + mailPort,
                        "--muster.notifier.gather=0ms",
                        "--muster.notifier.hours.quiet-until=20:00",
                        "--muster.notifier.hours.daily=",
                        "--muster.notifier.hours.quiet-in-digest=false",
                        "--muster.notifier.hours.working-days-only=false");
        tracker.awaitReady();
        notifier.awaitReady();
    }

    private Server embedded(String name, Class<?> main, int port) {
        return Server.program(
                name,
                directory,
                main,
                port,
                List.of(
                        "--muster.data=" + directory.resolve(name),
                        "--muster.embedded." + name + "-port=" + port));
    }

    private Server room(String name, String... own) {
        Stream<String> shared =
                Stream.of(
                        "--spring.kafka.bootstrap-servers=" + bootstrapServers(),
                        "--spring.mongodb.uri=" + storeUri(),
                        "--muster.access.key=" + KEY);
        return Server.room(name, directory, Stream.concat(shared, Stream.of(own)).toList());
    }

    Server broker() {
        return broker;
    }

    Server mail() {
        return mail;
    }

    Server tracker() {
        return tracker;
    }

    Server notifier() {
        return notifier;
    }

    /** The notifier, as another service asks it. */
    NotifierApi notifierApi() {
        return Neighbours.client(
                NotifierApi.class,
                "http://127.0.0.1:" + notifier.port(),
                "fault-run",
                AccessTokens.signedWith(KEY),
                Clock.systemUTC());
    }

    String bootstrapServers() {
        return "127.0.0.1:" + brokerPort;
    }

    String storeUri() {
        return "mongodb://127.0.0.1:" + storePort;
    }

    private Path mails() {
        return directory.resolve("mails");
    }

    private Path refusal() {
        return directory.resolve("refusal");
    }

    /** The Message-ID of each mail that the mail server took, in that order. */
    List<String> taken() {
        try {
            return Files.exists(mails()) ? Files.readAllLines(mails()) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From now on the mail server answers so to every recipient. */
    void refuse(String answer) throws IOException {
        // in one step: nobody reads half of an answer
        Path whole = Files.writeString(directory.resolve("next"), answer);
        Files.move(whole, refusal());
    }

    void refuseNobody() throws IOException {
        Files.delete(refusal());
    }

    @Override
    public void close() {
        Stream.of(notifier, tracker, mail, store, broker).forEach(Server::close);
    }
}

package org.muster.embedded.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import io.netty.channel.Channel;
import java.util.Locale;
import java.util.Set;
import org.h2.mvstore.MVStore;

/** Answers MongoDB commands; a write when it is in the file, an error without a stack trace. */
final class DurableBackend extends H2Backend {

    private static final Set<String> READS =
            Set.of(
                    "hello",
                    "ismaster",
                    "buildinfo",
                    "ping",
                    "serverstatus",
                    "find",
                    "getmore",
                    "killcursors",
                    "count",
                    "distinct",
                    "listdatabases",
                    "listcollections",
                    "listindexes",
                    "dbstats",
                    "collstats",
                    "validate",
                    "endsessions",
                    "connectionstatus",
                    "whatsmyuri",
                    "getlasterror");

    private final GroupCommit commits;

    DurableBackend(MVStore file) {
        this.commits = new GroupCommit(file); // before super(), which opens the databases
        super(file);
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new IndexedDatabase(name, getMvStore(), getCursorRegistry());
    }

    @Override
    public Document handleMessage(MongoMessage message) {
        try {
            return super.handleMessage(message);
        } catch (RuntimeException e) {
            return CommandFailure.answer(e);
        }
    }

    @Override
    public Document handleCommand(
            Channel channel, String database, String command, Document query) {
        var name = command.toLowerCase(Locale.ROOT);
        return READS.contains(name)
                ? commits.run(() -> read(channel, database, name, command, query))
                : commits.runDurably(() -> write(channel, database, name, command, query));
    }

    private Document read(
            Channel channel, String database, String name, String command, Document query) {
        return switch (name) {
            case "hello" ->
                    super.handleCommand(channel, database, "ismaster", query)
                            .append("isWritablePrimary", true);
            case "listdatabases" -> databases();
            default -> super.handleCommand(channel, database, command, query);
        };
    }

    private Document write(
            Channel channel, String database, String name, String command, Document query) {
        var answer = super.handleCommand(channel, database, command, query);
        return name.equals("insert") ? InsertedCount.corrected(answer, query) : answer;
    }

    // the library opens each database a second time to list it
    private Document databases() {
        var list =
                listDatabaseNames().stream()
                        .sorted()
                        .map(
                                name ->
                                        new Document("name", name)
                                                .append("empty", resolveDatabase(name).isEmpty()))
                        .toList();
        var answer = new Document("databases", list);
        Utils.markOkay(answer);
        return answer;
    }
}

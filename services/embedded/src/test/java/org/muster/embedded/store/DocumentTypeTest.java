package org.muster.embedded.store;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentTypeTest {
    private static final MVMap.Builder<Object, Document> AS_BSON =
            new MVMap.Builder<Object, Document>().valueType(new DocumentType());
    private static final Document ANY =
            new Document("_id", "Khartoum-الخرطوم")
                    .append("version", 7L)
                    .append("count", 3)
                    .append("share", 0.5)
                    .append("open", true)
                    .append("nothing", null)
                    .append("at", Instant.parse("2026-11-24T08:00:00.123Z"))
                    .append("id", new ObjectId())
                    .append("bytes", new BinData(new byte[] {1, 2, 3}))
                    .append("inner", new Document("list", Arrays.asList("a", null, 1L)))
                    .append("list", List.of(new Document("x", 1), "y"));

    @TempDir Path directory;

    @Test
    void a_document_comes_back_from_the_file_as_it_was() {
        try (MVStore file = open()) {
            MVMap<Object, Document> documents = file.openMap("d", AS_BSON);
            for (int i = 0; i < 1000; i++) documents.put("k" + i, ANY.cloneDeeply().append("i", i));
            file.commit();
        }
        try (MVStore file = open()) {
            MVMap<Object, Document> documents = file.openMap("d", AS_BSON);
            assertThat(documents).hasSize(1000);
            for (int i = 0; i < 1000; i++)
                assertThat(documents.get("k" + i)).isEqualTo(ANY.cloneDeeply().append("i", i));
        }
    }

    @Test
    void a_file_of_before_is_read_and_goes_on() {
        try (MVStore file = open()) {
            file.<Object, Document>openMap("d").put("before", ANY);
            file.commit();
        }
        try (MVStore file = open()) {
            MVMap<Object, Document> documents = file.openMap("d", AS_BSON);
            assertThat(documents.get("before")).isEqualTo(ANY);
            documents.put("after", ANY);
            file.commit();
        }
        try (MVStore file = open()) {
            MVMap<Object, Document> documents = file.openMap("d", AS_BSON);
            assertThat(documents.get("before")).isEqualTo(ANY);
            assertThat(documents.get("after")).isEqualTo(ANY);
        }
    }

    private MVStore open() {
        return new MVStore.Builder().fileName(directory.resolve("f.mv").toString()).open();
    }
}

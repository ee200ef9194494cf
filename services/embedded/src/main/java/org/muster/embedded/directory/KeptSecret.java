package org.muster.embedded.directory;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A secret in a file that its owner alone may read, made when it is first needed: 256 random bits
 * as text. It is there whole or not at all, however a start ends.
 */
final class KeptSecret {
    private static final Logger log = LoggerFactory.getLogger(KeptSecret.class);
    private static final int BYTES = 32;
    private static final int SHORTEST = 32;
    private static final Set<PosixFilePermission> OWNER =
            PosixFilePermissions.fromString("rw-------");

    private final Path file;

    KeptSecret(Path file) {
        this.file = file;
    }

    String text() throws IOException {
        if (!Files.exists(file)) make();
        else if (hasOwners() && !Files.getPosixFilePermissions(file).equals(OWNER)) {
            log.warn("Others could read {}; from now on its owner alone may", file);
            Files.setPosixFilePermissions(file, OWNER);
        }
        String text = Files.readString(file, StandardCharsets.US_ASCII).strip();
        if (text.length() < SHORTEST)
            throw new IOException("%s holds no secret of %d characters".formatted(file, SHORTEST));
        return text;
    }

    private void make() throws IOException {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Path half = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(half);
        if (hasOwners()) Files.createFile(half, PosixFilePermissions.asFileAttribute(OWNER));
        Files.writeString(half, text, StandardCharsets.US_ASCII);
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
        log.info("Made a key for tokens and links, kept in {}", file);
    }

    private boolean hasOwners() throws IOException {
        FileStore store = Files.getFileStore(file.getParent());
        return store.supportsFileAttributeView(PosixFileAttributeView.class);
    }
}

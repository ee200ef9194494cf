package org.muster.embedded.directory;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A directory that this process alone uses until it is closed or ends, however it ends.
 *
 * <p>The operating system holds the lock (on the file {@code lock}), so a killed process leaves
 * none behind.
 */
public final class DataDirectory implements AutoCloseable {

    private final Path path;
    private final FileChannel lockFile;

    private DataDirectory(Path path, FileChannel lockFile) {
        this.path = path;
        this.lockFile = lockFile;
    }

    /**
     * Makes the directory when it is missing, and takes it.
     *
     * @throws DirectoryInUseException when another process, or another part of this one, has it
     * @throws DirectoryUnusableException when it cannot be made or written to
     */
    public static DataDirectory take(Path directory) {
        var path = directory.toAbsolutePath().normalize();
        try {
            Files.createDirectories(path);
            var file =
                    FileChannel.open(
                            path.resolve("lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            return lock(path, file);
        } catch (IOException e) {
            throw new DirectoryUnusableException(path, e);
        }
    }

    private static DataDirectory lock(Path path, FileChannel file) throws IOException {
        try {
            if (file.tryLock() != null) {
                return new DataDirectory(path, file);
            }
            file.close();
            throw new DirectoryInUseException(path);
        } catch (OverlappingFileLockException heldByThisProcess) {
            file.close();
            throw new DirectoryInUseException(path);
        }
    }

    /** Where the broker keeps its records. */
    public Path broker() {
        return path.resolve("broker");
    }

    /** Where the store keeps its documents. */
    public Path store() {
        return path.resolve("store");
    }

    /**
     * The secret of a name, made when it is first asked for and kept in a file of that name, which
     * its owner alone may read.
     *
     * @throws DirectoryUnusableException when it cannot be read or written
     */
    public String secret(String name) {
        try {
            return new KeptSecret(path.resolve(name)).text();
        } catch (IOException e) {
            throw new DirectoryUnusableException(path, e);
        }
    }

    /** Gives the directory free for another process. */
    @Override
    public void close() throws IOException {
        lockFile.close();
    }
}

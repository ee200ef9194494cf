package org.muster.embedded.store;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.h2.mvstore.MVStore;

/**
 * Puts whole commands into the file, many writers' in one commit.
 *
 * <p>A commit waits until no command is running, so that the file never holds half of one. A write
 * is answered when a commit that began after it is in the file: a killed process has lost nothing
 * that it answered.
 */
final class GroupCommit {

    private final MVStore file;
    private final ReadWriteLock running = new ReentrantReadWriteLock();
    private final AtomicLong written = new AtomicLong();
    private final Object committing = new Object();
    private long committed;

    GroupCommit(MVStore file) {
        this.file = file;
    }

    /** Runs a command that changes nothing, or a write before it is made durable. */
    <T> T run(Supplier<T> command) {
        running.readLock().lock();
        try {
            return command.get();
        } finally {
            running.readLock().unlock();
        }
    }

    /** Runs a write and returns when it is in the file. */
    <T> T runDurably(Supplier<T> write) {
        T answer = run(write);
        awaitCommit(written.incrementAndGet());
        return answer;
    }

    private void awaitCommit(long mine) {
        synchronized (committing) {
            if (committed >= mine) {
                return;
            }
            long upTo = written.get();
            commit();
            committed = upTo;
        }
    }

    private void commit() {
        running.writeLock().lock();
        try {
            file.commit();
        } finally {
            running.writeLock().unlock();
        }
    }
}

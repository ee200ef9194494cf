package org.muster.notifier.people;

/** The people of the directory have not all been read yet; whoever asks again soon is answered. */
public final class DirectoryBehindException extends RuntimeException {
    DirectoryBehindException(String why) {
        super(why);
    }

    DirectoryBehindException(String why, Throwable cause) {
        super(why, cause);
    }
}

package org.muster.notifier.channel;

/**
 * A way to the other side that is opened when it is first needed and again after it broke. One
 * thread uses it at a time.
 */
public interface Line extends AutoCloseable {
    /**
     * Hands a message over; on return the other side has taken it.
     *
     * @throws NotSentException with a reason that names no address
     */
    void send(Parcel parcel) throws NotSentException;

    @Override
    void close();
}

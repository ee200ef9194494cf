package org.muster.notifier.channel.http;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * Whether an address may be asked: nobody shall lead Muster into its own network. The JVM keeps
 * what a name resolved to for a while, so that it is the same when it is connected to.
 */
final class Guard {
    private static final int UNIQUE_LOCAL = 0xfc;
    private static final int SHARED_NET = 100;

    private Guard() {}

    /** Whether a host is, in all of its addresses, outside of any private network. */
    static boolean outside(String host) throws UnknownHostException {
        for (InetAddress address : InetAddress.getAllByName(host))
            if (inside(address)) return false;
        return true;
    }

    static boolean inside(InetAddress address) {
        return address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || reserved(address);
    }

    /**
     * What the JDK does not name: unique local IPv6 (RFC 4193), shared IPv4 (RFC 6598), 0.0.0.0/8.
     */
    private static boolean reserved(InetAddress address) {
        byte[] bytes = address.getAddress();
        int first = Byte.toUnsignedInt(bytes[0]);
        if (address instanceof Inet6Address) return (first & 0xfe) == UNIQUE_LOCAL;
        int second = Byte.toUnsignedInt(bytes[1]);
        return first == 0 || first == SHARED_NET && (second & 0xc0) == 64;
    }
}

package org.muster.notifier.calendar;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Breaks lines as RFC 5545 has it: after 75 octets, and never within a character. The library that
 * writes counts characters, which makes lines of Arabic twice too long.
 */
final class Folding {
    private static final int LONGEST = 75;

    private Folding() {}

    static byte[] folded(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(text.length() + text.length() / 8);
        text.replace("\r\n ", "").lines().forEach(line -> write(line, out));
        return out.toByteArray();
    }

    private static void write(String line, ByteArrayOutputStream out) {
        int length = 0;
        for (int character : line.codePoints().toArray()) {
            byte[] octets = Character.toString(character).getBytes(StandardCharsets.UTF_8);
            if (length + octets.length > LONGEST) {
                out.writeBytes(new byte[] {'\r', '\n', ' '});
                length = 1;
            }
            out.writeBytes(octets);
            length += octets.length;
        }
        out.writeBytes(new byte[] {'\r', '\n'});
    }
}

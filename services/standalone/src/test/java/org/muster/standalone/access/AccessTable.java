package org.muster.standalone.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.io.ClassPathResource;

/**
 * Who may do what at which address. A line starting with # is a remark.
 *
 * @param columns the accounts, as the first line names them
 */
record AccessTable(String resource, List<String> columns, List<Line> lines) {
    private static final int BEFORE_ACCOUNTS = 4;

    /**
     * One way to ask an address.
     *
     * @param path as the controller declares it
     * @param call the address really asked
     * @param body what is sent; nothing when empty
     * @param expected yes, no or a status, by account
     */
    record Line(
            String method, String path, String call, String body, Map<String, String> expected) {
        String endpoint() {
            return method + " " + path;
        }

        @Override
        public String toString() {
            return method + " " + call + (body.isEmpty() ? "" : " " + body);
        }
    }

    static AccessTable read(String resource) {
        List<String> texts = texts(resource);
        List<String> header = List.of(texts.getFirst().split(";", -1));
        List<String> columns = header.subList(BEFORE_ACCOUNTS, header.size());
        List<Line> lines =
                texts.stream().skip(1).map(text -> line(resource, columns, text)).toList();
        return new AccessTable(resource, columns, lines);
    }

    /** What to write so that an address is tried. */
    String lineToAdd(String endpoint) {
        String[] parts = endpoint.split(" ", 2);
        return "%s;%s;<a real address, or nothing if the same>;<body, or nothing>;%s"
                .formatted(
                        parts[0],
                        parts[1],
                        String.join(";", columns.stream().map(c -> "<" + c + ">").toList()));
    }

    private static Line line(String resource, List<String> columns, String text) {
        List<String> cells = Arrays.asList(text.split(";", -1));
        if (cells.size() != BEFORE_ACCOUNTS + columns.size())
            throw new AssertionError(
                    "%s: this line must have %d cells after the body (yes, no or a status for %s): %s"
                            .formatted(resource, columns.size(), columns, text));
        Map<String, String> expected = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++)
            expected.put(columns.get(i), cells.get(BEFORE_ACCOUNTS + i));
        String call = cells.get(2).isEmpty() ? cells.get(1) : cells.get(2);
        return new Line(cells.get(0), cells.get(1), call, cells.get(3), expected);
    }

    private static List<String> texts(String resource) {
        try (var in =
                new BufferedReader(
                        new InputStreamReader(
                                new ClassPathResource(resource, AccessTable.class).getInputStream(),
                                UTF_8))) {
            List<String> texts = new ArrayList<>();
            for (String line = in.readLine(); line != null; line = in.readLine())
                if (!line.isBlank() && !line.startsWith("#"))
                    texts.add(Objects.requireNonNull(line));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

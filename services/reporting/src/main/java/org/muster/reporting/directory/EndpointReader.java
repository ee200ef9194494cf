package org.muster.reporting.directory;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.muster.contract.api.Refused;
import org.muster.contract.person.Endpoint.Kind;
import org.muster.reporting.body.JsonBody;
import org.muster.reporting.body.Problems;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads where a program or a team hears. */
final class EndpointReader {
    private static final int LONGEST = 2000;
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private EndpointReader() {}

    /** What was said. */
    record Said(Kind kind, URI address) {}

    /**
     * @param demonstration whether plain HTTP to this very machine will do
     * @throws Refused 400 that names every wrong field
     */
    static Said read(String body, boolean demonstration) {
        Problems problems = new Problems();
        ObjectNode node = JsonBody.object(body, problems);
        if (node == null) throw Refused.invalid(problems.found());
        for (String name : node.propertyNames())
            if (!Set.of("kind", "url").contains(name))
                problems.add(name, "is not known here; known are kind and url");
        Kind kind = kind(node.path("kind"));
        if (kind == null) problems.add("kind", "must be one of " + Arrays.asList(Kind.values()));
        URI address = address(node.path("url"), demonstration);
        if (address == null)
            problems.add("url", "must be an https address without user or fragment");
        if (kind == null || address == null || problems.count() > 0)
            throw Refused.invalid(problems.found());
        return new Said(kind, address);
    }

    private static @Nullable Kind kind(JsonNode node) {
        return Arrays.stream(Kind.values())
                .filter(k -> k.name().equals(node.asString("")))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable URI address(JsonNode node, boolean demonstration) {
        String text = node.asString("");
        if (text.length() > LONGEST) return null;
        try {
            URI uri = new URI(text);
            String host = uri.getHost();
            if (host == null || uri.getUserInfo() != null || uri.getFragment() != null) return null;
            boolean here = demonstration && LOOPBACK.contains(host);
            boolean fits =
                    "https".equals(uri.getScheme()) || here && "http".equals(uri.getScheme());
            return fits ? uri : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }
}

package org.muster.console.country;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.muster.contract.access.AccessTokens;
import org.muster.contract.access.Callers;
import org.muster.contract.api.FactExport;
import org.muster.contract.api.Refused;
import org.muster.core.country.CountryCode;
import org.springframework.http.HttpStatus;

/** The tracker's facts over HTTP, handed on as they come. */
record RemoteFacts(String trackerUrl, AccessTokens tokens, Clock clock) implements FactExport {
    private static final Duration TOKEN_LIFE = Duration.ofMinutes(5);

    @Override
    public void write(CountryCode country, OutputStream to) throws IOException {
        String token = tokens.issue(Callers.current(), clock.instant(), TOKEN_LIFE).token();
        HttpRequest request =
                HttpRequest.newBuilder(
                                URI.create(trackerUrl + "/api/v1/countries/" + country + "/facts"))
                        .header("Authorization", "Bearer " + token)
                        .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<InputStream> response =
                    client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                if (response.statusCode() != 200) throw refused(response.statusCode());
                body.transferTo(to);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the facts were read", stopped);
        }
    }

    private static Refused refused(int status) {
        HttpStatus known = HttpStatus.valueOf(status);
        return new Refused(known, known.getReasonPhrase(), List.of());
    }
}

package org.muster.notifier.channel.http;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.muster.contract.person.Endpoint;
import org.muster.contract.person.EndpointSecrets;
import org.muster.contract.person.Person;
import org.muster.core.identity.PersonId;
import org.muster.notifier.NotifierSettings;
import org.muster.notifier.channel.NotSentException;
import org.muster.notifier.channel.NotSentException.Blame;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Posts to the endpoint of a person. One that does not answer is left alone for a while, and never
 * holds up another: what is wrong with it is no fault of the channel.
 */
@Component
public class Outgoing {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration FIRST_REST = Duration.ofSeconds(5);
    private static final int MOST_DOUBLINGS = 6;

    private final HttpClient client =
            HttpClient.newBuilder()
                    .connectTimeout(PATIENCE)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();
    private final Map<PersonId, Rest> resting = new ConcurrentHashMap<>();
    private final EndpointSecrets secrets;
    private final GoneEndpoints gone;
    private final NotifierSettings.Webhooks settings;
    private final boolean demonstration;

    Outgoing(
            EndpointSecrets secrets,
            GoneEndpoints gone,
            NotifierSettings settings,
            @Value("${muster.demo:false}") boolean demonstration) {
        this.secrets = secrets;
        this.gone = gone;
        this.settings = settings.webhooks();
        this.demonstration = demonstration;
    }

    /**
     * After failures in a row, until when (of the nano clock) nothing is tried.
     *
     * @param version of the endpoint: one that was said anew begins anew
     */
    private record Rest(int version, int failures, long until) {}

    /**
     * The secrets with which what goes to a person's endpoint is signed: the present one, and those
     * that were replaced lately.
     */
    public List<String> secrets(Person to, Instant now) {
        Endpoint endpoint = endpoint(to);
        List<String> signing = new ArrayList<>();
        signing.add(secrets.secret(to.id(), endpoint.version()));
        endpoint.former(now).forEach(f -> signing.add(secrets.secret(to.id(), f.version())));
        return signing;
    }

    /**
     * Posts JSON.
     *
     * @throws NotSentException with a reason that names no address
     */
    public void post(Person to, String json, Map<String, String> headers) throws NotSentException {
        Rest rest = resting.get(to.id());
        if (rest != null
                && rest.version() == endpoint(to).version()
                && System.nanoTime() - rest.until() < 0)
            throw new NotSentException("the endpoint rests", Blame.MESSAGE_FOR_NOW);
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address(to))
                        .timeout(settings.timeout())
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(json));
        headers.forEach(request::header);
        answered(to, status(to, request.build()));
    }

    private URI address(Person to) throws NotSentException {
        URI address =
                secrets.address(endpoint(to))
                        .orElseThrow(
                                () ->
                                        new NotSentException(
                                                "the endpoint was sealed with another key",
                                                Blame.MESSAGE_FOR_GOOD));
        try {
            if (settings.privateAddresses() || demonstration || Guard.outside(address.getHost()))
                return address;
        } catch (UnknownHostException e) {
            throw failed(to, "the endpoint has no address now");
        }
        throw new NotSentException("the endpoint is in a private network", Blame.MESSAGE_FOR_GOOD);
    }

    private int status(Person to, HttpRequest request) throws NotSentException {
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            throw failed(to, "the endpoint does not answer");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotSentException("stopping", Blame.MESSAGE_FOR_NOW);
        }
    }

    private void answered(Person to, int status) throws NotSentException {
        if (status / 100 == 2) {
            resting.remove(to.id());
            return;
        }
        String reason = "the endpoint answered " + status;
        if (status == 410) gone.gone(to.id(), endpoint(to));
        if (status == 408 || status == 429 || status / 100 == 5) throw failed(to, reason);
        throw new NotSentException(reason, Blame.MESSAGE_FOR_GOOD);
    }

    private NotSentException failed(Person to, String reason) {
        resting.compute(
                to.id(),
                (_, before) -> {
                    int version = endpoint(to).version();
                    boolean same = before != null && before.version() == version;
                    int failures = same ? before.failures() : 0;
                    long pause = FIRST_REST.toNanos() << Math.min(failures, MOST_DOUBLINGS);
                    return new Rest(version, failures + 1, System.nanoTime() + pause);
                });
        return new NotSentException(reason, Blame.MESSAGE_FOR_NOW);
    }

    private static Endpoint endpoint(Person to) {
        return requireNonNull(to.endpoint(), "somebody with an endpoint");
    }
}

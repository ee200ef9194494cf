package org.muster.notifier.channel.http;

import static java.util.Objects.requireNonNull;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.muster.contract.person.Endpoint;
import org.muster.contract.person.EndpointSecrets;
import org.muster.contract.person.Person;
import org.muster.core.identity.PersonId;
import org.muster.notifier.NotifierSettings;
import org.muster.notifier.channel.NotSentException;
import org.muster.notifier.channel.NotSentException.Blame;
import org.muster.notifier.people.PeopleView.PersonErased;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Posts to the endpoint of a person. One that does not answer is left alone for a while, and never
 * holds up another: what is wrong with it is no fault of the channel.
 */
@Component
public class Outgoing {
    private static final TimeValue IDLE = TimeValue.ofSeconds(30);
    private static final Duration FIRST_REST = Duration.ofSeconds(5);
    private static final int MOST_DOUBLINGS = 6;
    private static final int MOST_KEPT = 20_000;
    private static final Duration KEPT = Duration.ofHours(1);

    private final CloseableHttpClient client;
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("endpoint-timeouts").factory());
    private final Map<PersonId, Rest> resting = new ConcurrentHashMap<>();
    private final LoadingCache<Endpoint, Optional<URI>> addresses;
    private final LoadingCache<Signer, String> secrets;
    private final GoneEndpoints gone;
    private final NotifierSettings.Webhooks settings;
    private final boolean demonstration;

    Outgoing(
            EndpointSecrets secrets,
            GoneEndpoints gone,
            NotifierSettings settings,
            @Value("${muster.demo:false}") boolean demonstration) {
        this.addresses = kept().build(secrets::address);
        this.secrets = kept().build(s -> secrets.secret(s.person(), s.version()));
        this.gone = gone;
        this.settings = settings.webhooks();
        this.demonstration = demonstration;
        this.client = client(this.settings);
    }

    /** Whose secret, and which. */
    private record Signer(PersonId person, int version) {}

    /** What is opened and derived stays in memory, for one endpoint is told many things. */
    private static Caffeine<Object, Object> kept() {
        return Caffeine.newBuilder().maximumSize(MOST_KEPT).expireAfterAccess(KEPT);
    }

    private static CloseableHttpClient client(NotifierSettings.Webhooks settings) {
        // of each of the two channels
        int connections = 2 * settings.connections();
        ConnectionConfig connecting =
                ConnectionConfig.custom()
                        .setConnectTimeout(Timeout.of(settings.timeout()))
                        .setValidateAfterInactivity(TimeValue.ofSeconds(1))
                        .build();
        return HttpClients.custom()
                .useSystemProperties()
                .setConnectionManager(
                        PoolingHttpClientConnectionManagerBuilder.create()
                                .useSystemProperties()
                                .setMaxConnTotal(connections)
                                .setMaxConnPerRoute(connections)
                                .setDefaultConnectionConfig(connecting)
                                .build())
                .setDefaultRequestConfig(
                        RequestConfig.custom()
                                .setResponseTimeout(Timeout.of(settings.timeout()))
                                .build())
                .evictIdleConnections(IDLE)
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableContentCompression()
                .disableCookieManagement()
                .disableAuthCaching()
                .setUserAgent("Muster")
                .build();
    }

    @PreDestroy
    void close() throws IOException {
        clock.shutdownNow();
        client.close();
    }

    @EventListener
    void erase(PersonErased erased) {
        resting.remove(erased.person());
        addresses.invalidateAll();
        secrets.invalidateAll();
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
        signing.add(secrets.get(new Signer(to.id(), endpoint.version())));
        for (Endpoint.Former former : endpoint.former(now))
            signing.add(secrets.get(new Signer(to.id(), former.version())));
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
        URI address = address(to);
        HttpPost request = new HttpPost(address);
        request.setEntity(new StringEntity(json, ContentType.APPLICATION_JSON));
        headers.forEach(request::setHeader);
        answered(to, status(to, address, request));
    }

    private URI address(Person to) throws NotSentException {
        URI address =
                addresses
                        .get(endpoint(to))
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

    /** What is answered beside the status is read only so that the connection stays of use. */
    private int status(Person to, URI address, HttpPost request) throws NotSentException {
        Future<?> late =
                clock.schedule(request::cancel, settings.timeout().toNanos(), TimeUnit.NANOSECONDS);
        HttpHost host = HttpHost.create(address);
        try (ClassicHttpResponse answer = client.executeOpen(host, request, null)) {
            EntityUtils.consumeQuietly(answer.getEntity());
            return answer.getCode();
        } catch (IOException e) {
            throw failed(to, "the endpoint does not answer");
        } finally {
            late.cancel(false);
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

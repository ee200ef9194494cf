package org.muster.contract.api;

import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import org.muster.contract.access.AccessTokens;
import org.muster.contract.access.Caller;
import org.muster.contract.access.Callers;
import org.muster.contract.json.MusterJson;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;

/** The other services: beans of the same process, or clients of their HTTP interfaces. */
public final class Neighbours {
    private static final Duration TOKEN_LIFE = Duration.ofMinutes(5);
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private Neighbours() {}

    /**
     * The service of this process, or else a client of it; it is looked for when it is first asked.
     *
     * @param baseUrl where it answers when it is another process
     * @param service who asks
     */
    public static <T> Supplier<T> either(
            ObjectProvider<T> here,
            Class<T> api,
            String baseUrl,
            String service,
            AccessTokens tokens,
            Clock clock) {
        return SingletonSupplier.of(
                () -> here.getIfAvailable(() -> client(api, baseUrl, service, tokens, clock)));
    }

    /**
     * A client that calls in the name of the present caller, or of the service itself outside of a
     * request. What the other service refuses comes back as {@link Refused}.
     */
    public static <T> T client(
            Class<T> api, String baseUrl, String service, AccessTokens tokens, Clock clock) {
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory();
        requests.setReadTimeout(PATIENCE);
        RestClient client =
                RestClient.builder()
                        .baseUrl(baseUrl)
                        .requestFactory(requests)
                        .configureMessageConverters(
                                converters ->
                                        converters.withJsonConverter(
                                                new JacksonJsonHttpMessageConverter(
                                                        MusterJson.mapper())))
                        .requestInterceptor(
                                (request, body, execution) -> {
                                    Caller caller = Callers.currentOr(Caller.service(service));
                                    var token =
                                            tokens.issue(caller, clock.instant(), TOKEN_LIFE)
                                                    .token();
                                    request.getHeaders().setBearerAuth(token);
                                    return execution.execute(request, body);
                                })
                        .defaultStatusHandler(
                                status -> status.isError(),
                                (_, response) -> {
                                    throw Refused.by(response);
                                })
                        .build();
        return HttpServiceProxyFactory.builderFor(RestClientAdapter.create(client))
                .build()
                .createClient(api);
    }
}

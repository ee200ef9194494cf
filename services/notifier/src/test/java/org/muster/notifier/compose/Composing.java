package org.muster.notifier.compose;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import javax.crypto.spec.SecretKeySpec;
import org.muster.contract.answer.AnswerTokens;
import org.muster.contract.answer.UnfollowTokens;
import org.muster.contract.catalogue.CatalogueYaml;
import org.muster.notifier.NotifierSettings;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Composes as the notifier does, without what is around it. */
public final class Composing {
    private static final byte[] KEY =
            "a-key-that-only-these-tests-know".getBytes(StandardCharsets.UTF_8);

    private Composing() {}

    public static Composer asUsual() {
        NotifierSettings settings =
                new Binder(new MapConfigurationPropertySource())
                        .bindOrCreate("muster.notifier", NotifierSettings.class);
        SecretKeySpec key = new SecretKeySpec(KEY, "HmacSHA256");
        AnswerLinks links =
                new AnswerLinks(
                        new AnswerTokens(key, Duration.ofDays(7)),
                        new UnfollowTokens(key),
                        settings);
        return new Composer(CatalogueYaml.bundled(), settings, links);
    }
}

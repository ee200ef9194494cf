package org.muster.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** The page about operations lists the settings as the code has them. */
class OperationsPageTest {
    private static final Pattern ROW =
            Pattern.compile("\\| `(muster\\.[a-z.-]+)` \\| (.+?) \\| .+ \\|");
    private static final Pattern WORD = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    @Test
    void every_setting_is_on_the_page_with_its_default_and_no_other() throws Exception {
        assertThat(onThePage()).isEqualTo(inTheCode());
    }

    private static Map<String, String> onThePage() throws IOException {
        Map<String, String> settings = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of("../../docs/operations.md"))) {
            var row = ROW.matcher(line);
            if (row.matches())
                settings.put(
                        row.group(1),
                        row.group(2).startsWith("`") ? row.group(2).replace("`", "") : "");
        }
        return settings;
    }

    private static Map<String, String> inTheCode() throws ClassNotFoundException {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        Map<String, String> settings = new TreeMap<>();
        for (var found : scanner.findCandidateComponents("org.muster")) {
            Class<?> type = Class.forName(found.getBeanClassName());
            var annotation = type.getAnnotation(ConfigurationProperties.class);
            if (annotation != null) add(settings, annotation.value(), type);
        }
        return settings;
    }

    private static void add(Map<String, String> settings, String prefix, Class<?> type) {
        for (RecordComponent component : type.getRecordComponents()) {
            String name = prefix + "." + dashed(component.getName());
            if (component.getType().isRecord()) add(settings, name, component.getType());
            else settings.put(name, defaultOf(type, component.getName()));
        }
    }

    private static String defaultOf(Class<?> type, String component) {
        for (var parameter : type.getDeclaredConstructors()[0].getParameters()) {
            var value = parameter.getAnnotation(DefaultValue.class);
            if (parameter.getName().equals(component) && value != null)
                return String.join(",", value.value());
        }
        return "";
    }

    private static String dashed(String component) {
        String name = WORD.matcher(component).replaceAll("-").toLowerCase(java.util.Locale.ROOT);
        return ConfigurationPropertyName.of(name).toString();
    }
}

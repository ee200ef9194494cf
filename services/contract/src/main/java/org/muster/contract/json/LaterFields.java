package org.muster.contract.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import java.util.Set;
import org.muster.core.fact.RepresentationEvent.RepresentativeAssigned;
import org.muster.core.fact.StructureEvent.StructureActivated;
import org.muster.core.fact.StructureEvent.StructureDescribed;
import org.muster.core.reminder.Reminder;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/**
 * Fields that a type of fact or reminder was given later: they are written only where they say
 * something, so that every one which does not use them keeps its bytes.
 */
final class LaterFields extends NopAnnotationIntrospector {
    private static final long serialVersionUID = 1L;
    private static final JsonInclude.Value UNLESS_EMPTY =
            JsonInclude.Value.construct(
                    JsonInclude.Include.NON_EMPTY, JsonInclude.Include.USE_DEFAULTS);
    private static final Map<Class<?>, Set<String>> LATER =
            Map.of(
                    StructureActivated.class, Set.of("parent"),
                    StructureDescribed.class, Set.of("names", "parent", "zone", "venue"),
                    RepresentativeAssigned.class, Set.of("delegation"),
                    Reminder.class, Set.of("drill"));

    @Override
    public JsonInclude.Value findPropertyInclusion(MapperConfig<?> config, Annotated member) {
        boolean later =
                member instanceof AnnotatedMember m
                        && LATER.getOrDefault(m.getDeclaringClass(), Set.of())
                                .contains(m.getName());
        return later ? UNLESS_EMPTY : JsonInclude.Value.empty();
    }
}

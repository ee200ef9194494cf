package org.muster.contract.json;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;
import org.muster.core.fact.Event;
import tools.jackson.databind.DatabindContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.jsontype.impl.TypeIdResolverBase;

/** Reads and writes the wire name of an event. */
final class EventTypeResolver extends TypeIdResolverBase {

    @Override
    public String idFromValue(DatabindContext context, Object value) {
        return EventTypes.nameOf((Event) value);
    }

    @Override
    public String idFromValueAndType(DatabindContext context, Object value, Class<?> suggested) {
        return idFromValue(context, value);
    }

    @Override
    public @Nullable JavaType typeFromId(DatabindContext context, String id) {
        Class<? extends Event> type = EventTypes.typeOf(id).orElse(null);
        return type == null ? null : context.constructType(type);
    }

    @Override
    public JsonTypeInfo.Id getMechanism() {
        return JsonTypeInfo.Id.CUSTOM;
    }
}

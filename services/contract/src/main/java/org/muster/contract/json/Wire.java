package org.muster.contract.json;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.muster.core.duty.Holder;
import org.muster.core.structure.StructureState;

/** The literal names that say which kind of a sealed type a JSON object is. */
final class Wire {
    private Wire() {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "status")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = StructureState.Proposed.class, name = "proposed"),
        @JsonSubTypes.Type(value = StructureState.Active.class, name = "active"),
        @JsonSubTypes.Type(value = StructureState.InTransition.class, name = "in-transition"),
        @JsonSubTypes.Type(value = StructureState.Suspended.class, name = "suspended"),
        @JsonSubTypes.Type(value = StructureState.Merged.class, name = "merged"),
        @JsonSubTypes.Type(value = StructureState.Closed.class, name = "closed")
    })
    interface State {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "seat")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Holder.Held.class, name = "held"),
        @JsonSubTypes.Type(value = Holder.Empty.class, name = "empty")
    })
    interface HolderKind {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.CUSTOM, property = "type")
    @tools.jackson.databind.annotation.JsonTypeIdResolver(EventTypeResolver.class)
    interface EventType {}
}

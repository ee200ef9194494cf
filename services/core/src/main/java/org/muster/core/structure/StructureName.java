package org.muster.core.structure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a structure is called, in whatever language, as it stood when something was said about it.
 *
 * @param localName what it is called in the country (R5), or null
 * @param area the area it covers, or null for the whole country
 * @param names what it is called in languages of the country
 */
public record StructureName(
        StructureId structure,
        PlatformCode platform,
        @Nullable SectorCode sector,
        @Nullable String localName,
        @Nullable String area,
        List<LocalName> names) {
    public StructureName {
        names = List.copyOf(names);
    }

    /** Without names in languages of the country. */
    public StructureName(
            StructureId structure,
            PlatformCode platform,
            @Nullable SectorCode sector,
            @Nullable String localName,
            @Nullable String area) {
        this(structure, platform, sector, localName, area, List.of());
    }

    public static StructureName of(Structure s) {
        return new StructureName(
                s.id(), s.platform(), s.sector(), s.localName(), s.place().area(), s.names());
    }

    /** The name of a structure of which no more than its id is known. */
    public static StructureName of(StructureId id) {
        return new StructureName(id, id.impliedPlatform(), null, null, null);
    }
}

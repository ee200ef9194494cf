package org.muster.contract.catalogue;

import org.muster.core.catalogue.Catalogue;
import org.muster.core.catalogue.Platform;
import org.muster.core.catalogue.Sector;
import org.muster.core.country.Language;
import org.muster.core.structure.LocalName;
import org.muster.core.structure.StructureName;

/** Structures in words: as they are called in the country, else as the catalogue names them. */
public final class StructureNames {
    private final Catalogue catalogue;

    public StructureNames(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * The name, for example {@code Health Cluster}, {@code Cluster Santé}, {@code Clúster de Salud}
     * or, in Arabic, {@code مجموعة الصحة}.
     */
    public String in(Language language, StructureName name) {
        for (LocalName local : name.names())
            if (local.language().equals(language.tag())) return local.name();
        if (name.localName() != null) return name.localName();
        String platform =
                catalogue
                        .platform(name.platform())
                        .map(Platform::name)
                        .map(text -> text.in(language))
                        .orElse(name.structure().value());
        Sector sector = name.sector() == null ? null : catalogue.sectors().get(name.sector());
        String table =
                sector == null
                        ? platform
                        : sectoral(language, sector.name().in(language), platform);
        return name.area() == null ? table : table + ", " + name.area();
    }

    private static String sectoral(Language language, String sector, String platform) {
        return switch (language) {
            case EN -> sector + " " + platform;
            case FR -> platform + " " + sector;
            case ES -> platform + " de " + sector;
            // a noun takes the sector as its genitive; a name of several words does not
            case AR -> platform + (platform.contains(" ") ? ": " : " ") + sector;
        };
    }
}

package org.muster.contract.region;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.muster.core.country.Language;

/** The regional and sub-regional offices of the editions of 2022 and 2024 (R39, R48, R49). */
public enum RegionalOffice {
    RO_BANGKOK("Bangkok", "Bangkok", "Bangkok", "بانكوك"),
    RO_BRUSSELS("Brussels", "Bruxelles", "Bruselas", "بروكسل"),
    RO_BUENOS_AIRES("Buenos Aires", "Buenos Aires", "Buenos Aires", "بوينس آيرس"),
    RO_CAIRO("Cairo", "Le Caire", "El Cairo", "القاهرة"),
    RO_DAKAR("Dakar", "Dakar", "Dakar", "داكار"),
    RO_NAIROBI("Nairobi", "Nairobi", "Nairobi", "نيروبي"),
    RO_PANAMA_CITY("Panama City", "Panama", "Ciudad de Panamá", "مدينة بنما"),
    RO_PRETORIA("Pretoria", "Pretoria", "Pretoria", "بريتوريا"),
    RO_SAN_JOSE("San José", "San José", "San José", "سان خوسيه"),
    RO_VIENNA("Vienna", "Vienne", "Viena", "فيينا"),
    SRO_BRUSSELS("Brussels", "Bruxelles", "Bruselas", "بروكسل"),
    SRO_PRETORIA("Pretoria", "Pretoria", "Pretoria", "بريتوريا");

    private final String en;
    private final String fr;
    private final String es;
    private final String ar;

    RegionalOffice(String en, String fr, String es, String ar) {
        this.en = en;
        this.fr = fr;
        this.es = es;
        this.ar = ar;
    }

    /** The office with this {@link #id}; empty if there is none. */
    public static Optional<RegionalOffice> of(String id) {
        return Arrays.stream(values()).filter(it -> it.id().equals(id)).findFirst();
    }

    /** Stable and fit for an address: {@code ro-nairobi}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it reports to a regional office instead of being one (R49). */
    public boolean subregional() {
        return name().startsWith("SRO_");
    }

    /** Its name on a page: Regional Office in Nairobi. */
    public String name(Language language) {
        return switch (language) {
            case EN -> (subregional() ? "Sub-Regional Office in " : "Regional Office in ") + en;
            case FR -> (subregional() ? "Bureau sous-régional : " : "Bureau régional : ") + fr;
            case ES -> (subregional() ? "Oficina Subregional en " : "Oficina Regional en ") + es;
            case AR -> (subregional() ? "المكتب دون الإقليمي في " : "المكتب الإقليمي في ") + ar;
        };
    }
}

package org.muster.contract.organisation;

/** What kind of unit it is, in the order of a page (R38 to R57). */
public enum UnitKind {
    /** They implement; each with its sub-offices (R38). */
    COUNTRY_OFFICES,
    /** Nine in 2022, six in 2024 (R39, R48). */
    REGIONAL_OFFICE,
    /** Since 2024 (R49). */
    SUB_REGIONAL_OFFICE,
    /** Listed in 2022 only (R40, R53). */
    SPECIAL_LIAISON_OFFICE,
    /** Since 2024 (R50). */
    GLOBAL_OFFICE,
    /** Country offices for partnership and advocacy (COPA), since 2024 (R51). */
    PARTNERSHIP_OFFICE,
    /** In both editions (R41, R52). */
    ADMINISTRATIVE_CENTRE,
    /** For a cluster of countries; listed in 2022 only (R42, R53). */
    COORDINATING_FUNCTION,
    /** Listed in 2022 only (R43, R53). */
    RESOURCE_MOBILISATION_OFFICE,
    /** Of headquarters (R44, R54). */
    DEPARTMENT,
    DIVISION,
    UNIT
}

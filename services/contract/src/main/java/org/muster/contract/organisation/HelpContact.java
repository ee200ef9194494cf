package org.muster.contract.organisation;

import org.jspecify.annotations.Nullable;
import org.muster.contract.region.Basis;

/**
 * Whom a country office turns to, level by level: the regional thematic specialist in the office
 * that stands behind the country, then headquarters (R28, R60).
 *
 * @param office where the specialist sits; null where that is not known
 * @param basis how sure the office is
 * @param source where that was read; empty if nowhere
 * @param department whose specialist it is: DOE until the reform, DHRR after (R28)
 * @param headquarters the address for the topic at headquarters (R47, R57)
 */
public record HelpContact(
        @Nullable OrganisationUnit office,
        Basis basis,
        String source,
        OrganisationUnit department,
        OrganisationUnit headquarters) {}

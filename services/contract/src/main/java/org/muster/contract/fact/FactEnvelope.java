package org.muster.contract.fact;

import java.time.Instant;
import org.muster.core.country.CountryCode;
import org.muster.core.fact.AuthorId;
import org.muster.core.fact.Effective;
import org.muster.core.fact.FactId;
import org.muster.core.provenance.Provenance;
import tools.jackson.databind.JsonNode;

/**
 * A fact in the log: a CloudEvent 1.0 in structured JSON mode, with extension attributes for what
 * it lacks.
 *
 * @param source {@code /countries/SDN}
 * @param type wire name, for example {@code structure.suspended.v1}
 * @param subject {@code SDN}, or {@code SDN/OMT} when it is about a structure
 * @param time when Muster recorded it
 * @param evidence the document that it was found in; empty when the author is the source
 */
record FactEnvelope(
        String specversion,
        FactId id,
        String source,
        String type,
        String subject,
        Instant time,
        String datacontenttype,
        CountryCode country,
        Effective effective,
        Instant reportedat,
        AuthorId author,
        Provenance provenance,
        String evidence,
        JsonNode data) {}

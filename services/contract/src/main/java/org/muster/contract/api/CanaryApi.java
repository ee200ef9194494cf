package org.muster.contract.api;

import java.util.List;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** Whether each kind of reminder still gets through; administrators only. */
@HttpExchange("/api/v1/canary")
public interface CanaryApi {

    /** Every kind, by the order of the kinds. */
    @GetExchange
    List<CanaryProof> proofs();
}

package org.muster.notifier.canary;

import java.util.List;
import org.muster.contract.access.Callers;
import org.muster.contract.api.CanaryApi;
import org.muster.contract.api.CanaryProof;
import org.springframework.web.bind.annotation.RestController;

/** Says when each kind of reminder got through last. */
@RestController
class CanaryController implements CanaryApi {
    private final Proofs proofs;

    CanaryController(Proofs proofs) {
        this.proofs = proofs;
    }

    @Override
    public List<CanaryProof> proofs() {
        Callers.require(
                Callers.current().administers(), "Only an administrator may see the canary");
        return proofs.all();
    }
}

package org.muster.acceptance.store;

/** All that Muster relies on; each part may be read, and run, on its own. */
interface StoreConformance
        extends DocumentConformance,
                UpdateConformance,
                GuardedWriteConformance,
                BulkConformance,
                IndexConformance,
                IndexEquivalence {}

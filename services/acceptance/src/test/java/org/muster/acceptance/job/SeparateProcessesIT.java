package org.muster.acceptance.job;

import java.util.Map;

class SeparateProcessesIT implements MainJob {
    @Override
    public Map<String, String> brokerAndStore() {
        return Map.of();
    }
}

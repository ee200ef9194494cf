package org.muster.acceptance.rooms.breach.ring.there;

import org.muster.acceptance.rooms.breach.ring.here.Here;

public interface There {
    Here here();
}

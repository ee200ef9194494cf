package org.muster.acceptance.rooms.breach.ring.here;

import org.muster.acceptance.rooms.breach.ring.there.There;

public interface Here {
    There there();
}

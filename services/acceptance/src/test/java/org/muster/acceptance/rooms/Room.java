package org.muster.acceptance.rooms;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rooms of the house, and whom each may know. */
enum Room {
    CORE,
    CONTRACT(CORE),
    EMBEDDED,
    REPORTING(CONTRACT, CORE),
    TRACKER(CONTRACT, CORE),
    NOTIFIER(CONTRACT, CORE),
    CONSOLE(CONTRACT, CORE),
    STANDALONE(CORE, CONTRACT, EMBEDDED, REPORTING, TRACKER, NOTIFIER, CONSOLE);

    private final Set<Room> known;

    Room(Room... known) {
        this.known = Set.of(known);
    }

    boolean mayKnow(Room other) {
        return other == this || known.contains(other);
    }

    String packageName() {
        return "org.muster." + name().toLowerCase(Locale.ROOT);
    }

    /** The room that a class is in, or null when it is none of ours. */
    static @Nullable Room of(JavaClass type) {
        String name = type.getPackageName() + ".";
        for (Room room : values()) {
            if (name.startsWith(room.packageName() + ".")) {
                return room;
            }
        }
        return null;
    }
}

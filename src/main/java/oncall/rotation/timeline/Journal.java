package oncall.rotation.timeline;

import java.util.ArrayList;
import java.util.List;

/** While it is open, remembers what shifts were like before they changed, so that all can be undone. */
final class Journal {

    private final List<Slot.Memory> memories = new ArrayList<>();
    private boolean open;

    void open() {
        open = true;
    }

    /** To be told before a shift changes. */
    void before(Slot shift) {
        if (open) {
            memories.add(shift.memory());
        }
    }

    /** Makes all undone since it was opened, the last change first. */
    void undo() {
        for (int i = memories.size() - 1; i >= 0; i--) {
            memories.get(i).restore();
        }
        memories.clear();
        open = false;
    }
}

package oncall.schedule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import oncall.model.Cover;
import oncall.model.Engineer;
import org.jspecify.annotations.Nullable;

/** Everyone who has a part in a run of shifts: the order first, then whoever else serves, by first appearance. */
final class Roster {

    private final List<Engineer> engineers = new ArrayList<>();
    private final Map<String, Integer> positions = new HashMap<>();

    Roster(List<Engineer> order, List<Shift> shifts) {
        for (Engineer engineer : order) {
            add(engineer);
        }
        for (Shift shift : shifts) {
            add(shift.primary());
            add(shift.secondary());
            for (Cover cover : shift.covers()) {
                add(cover.engineer());
            }
        }
    }

    private void add(@Nullable Engineer engineer) {
        if (engineer != null && !positions.containsKey(engineer.id())) {
            positions.put(engineer.id(), engineers.size());
            engineers.add(engineer);
        }
    }

    List<Engineer> engineers() {
        return engineers;
    }

    int size() {
        return engineers.size();
    }

    /** The place of someone who has a part, from 0. */
    int position(Engineer engineer) {
        return Objects.requireNonNull(positions.get(engineer.id()));
    }
}

package oncall.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import oncall.model.Cover;
import oncall.model.Engineer;
import oncall.model.Plan;
import org.jspecify.annotations.Nullable;

/** Everyone whom a run of shifts concerns: the order, then others who serve, then the rest of the team. */
final class Participants {

    private final List<Engineer> engineers = new ArrayList<>();
    private final Map<String, Integer> positions = new HashMap<>();

    Participants(Plan plan, List<Shift> shifts) {
        for (Engineer engineer : plan.rotation().order()) {
            add(engineer);
        }
        for (Shift shift : shifts) {
            add(shift.primary());
            add(shift.secondary());
            for (Cover cover : shift.covers()) {
                add(cover.engineer());
            }
        }
        LocalDate first = shifts.get(0).days().from();
        LocalDate last = shifts.get(shifts.size() - 1).days().to();
        for (Engineer engineer : plan.engineers()) {
            boolean hasJoined = engineer.joins() == null || !engineer.joins().isAfter(last);
            if (hasJoined && (engineer.leaves() == null || !engineer.leaves().isBefore(first))) {
                add(engineer);
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

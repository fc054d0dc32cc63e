package oncall.rotation.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import oncall.model.Change;
import oncall.model.Cover;
import oncall.model.DayOverride;
import oncall.model.Engineer;
import oncall.model.Pipeline;
import oncall.model.Plan;
import oncall.model.PublishedShift;
import oncall.model.Rotation;
import oncall.model.Swap;
import oncall.rotation.timeline.Spans.Span;
import org.jspecify.annotations.Nullable;

/** Everyone whom a schedule can name: the team, and those whom published shifts still name. */
final class Members {

    private final ShiftGrid grid;
    private final Map<String, Member> byId = new HashMap<>();
    private final List<Member> order = new ArrayList<>();
    private final int[] joinings;
    private final int[] leavings;

    Members(Plan project, ShiftGrid grid) {
        this.grid = grid;
        addTeam(project.engineers(), project.rotation());
        addDeparted(project);
        for (Pipeline pipeline : project.pipelines()) {
            of(pipeline.primaryOwner()).addSecondaryOwner(of(pipeline.secondaryOwner()));
        }
        joinings = new int[order.size()];
        leavings = new int[order.size()];
        for (int i = 0; i < order.size(); i++) {
            Span onTeam = order.get(i).onTeam();
            joinings[i] = onTeam == null ? 0 : onTeam.first();
            leavings[i] = onTeam == null ? -1 : onTeam.last();
        }
        Arrays.sort(joinings);
        Arrays.sort(leavings);
    }

    private void addTeam(List<Engineer> engineers, Rotation rotation) {
        Map<String, Integer> positions = new HashMap<>();
        for (Engineer engineer : rotation.order()) {
            positions.put(engineer.id(), positions.size());
        }
        Map<@Nullable String, HolidayDays> calendars = new HashMap<>();
        for (Engineer engineer : engineers) {
            String calendar = engineer.calendar().id();
            HolidayDays holidays = calendars.get(calendar);
            if (holidays == null) {
                holidays = new HolidayDays(engineer.calendar());
                calendars.put(calendar, holidays);
            }
            int position = positions.getOrDefault(engineer.id(), Member.NOT_IN_ORDER);
            byId.put(engineer.id(), new Member(engineer, position, holidays, grid));
        }
        for (Engineer engineer : rotation.order()) {
            order.add(of(engineer));
        }
    }

    /** Whom published shifts name though they have left the plan, or who gives days up; nothing more is known of them. */
    private void addDeparted(Plan project) {
        for (Swap swap : project.swaps()) {
            addDeparted(swap.from());
        }
        for (DayOverride override : project.overrides()) {
            addDeparted(override.insteadOf());
        }
        for (PublishedShift shift : project.publication().shifts()) {
            addDeparted(shift.primary());
            addDeparted(shift.secondary());
            for (Cover cover : shift.covers()) {
                addDeparted(cover.engineer());
                addDeparted(cover.insteadOf());
            }
            for (Change change : shift.changes()) {
                addDeparted(change.was());
            }
        }
    }

    private void addDeparted(@Nullable Engineer engineer) {
        if (engineer != null && !byId.containsKey(engineer.id())) {
            HolidayDays holidays = new HolidayDays(engineer.calendar());
            byId.put(engineer.id(), new Member(engineer, Member.NOT_IN_ORDER, holidays, grid));
        }
    }

    /** Who takes turns, in order. */
    List<Member> order() {
        return order;
    }

    /** What is known of an engineer. */
    Member of(Engineer engineer) {
        return Objects.requireNonNull(byId.get(engineer.id()));
    }

    /** How many of the order are on the team on all days of a shift. */
    int round(int number) {
        return countUpTo(number, joinings) - countUpTo(number - 1, leavings);
    }

    private static int countUpTo(int number, int[] sorted) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] <= number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}

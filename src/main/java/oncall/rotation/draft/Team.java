package oncall.rotation.draft;

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
import oncall.rotation.draft.IntRanges.IntRange;
import org.jspecify.annotations.Nullable;

/** Everyone whom a schedule can name: the team, and those whom published shifts still name. */
public final class Team {

    private final ShiftGrid grid;
    private final Map<String, Member> byId = new HashMap<>();
    private final Map<@Nullable String, HolidayDays> calendars = new HashMap<>();
    private final List<Member> order = new ArrayList<>();
    private final Map<Member, List<Member>> secondaryOwners = new HashMap<>();

    /** Who earns in each shift that was asked about. */
    private final Map<Integer, List<Member>> earning = new HashMap<>();

    private final int[] joinings;
    private final int[] leavings;

    Team(Plan plan, ShiftGrid grid) {
        this.grid = grid;
        addTeam(plan.engineers(), plan.rotation());
        addDeparted(plan);
        addSecondaryOwners(plan.pipelines());
        joinings = new int[order.size()];
        leavings = new int[order.size()];
        for (int i = 0; i < order.size(); i++) {
            IntRange onTeam = order.get(i).availability().onTeam();
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
        for (Engineer engineer : engineers) {
            add(engineer, positions.getOrDefault(engineer.id(), Member.NOT_IN_ORDER));
        }
        for (Engineer engineer : rotation.order()) {
            order.add(of(engineer));
        }
    }

    /** Adds those whom published shifts name though they have left the plan; nothing more is known of them. */
    private void addDeparted(Plan plan) {
        for (Swap swap : plan.swaps()) {
            addDeparted(swap.from());
        }
        for (DayOverride override : plan.overrides()) {
            addDeparted(override.insteadOf());
        }
        for (PublishedShift shift : plan.publication().shifts()) {
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
            add(engineer, Member.NOT_IN_ORDER);
        }
    }

    private void add(Engineer engineer, int position) {
        String calendar = engineer.calendar().id();
        HolidayDays holidays = calendars.get(calendar);
        if (holidays == null) {
            holidays = new HolidayDays(engineer.calendar());
            calendars.put(calendar, holidays);
        }
        byId.put(engineer.id(), new Member(byId.size(), engineer, position, grid, holidays));
    }

    private void addSecondaryOwners(List<Pipeline> pipelines) {
        for (Pipeline pipeline : pipelines) {
            Member primary = of(pipeline.primaryOwner());
            Member secondary = of(pipeline.secondaryOwner());
            List<Member> owners = secondaryOwners.get(primary);
            if (owners == null) {
                owners = new ArrayList<>();
                secondaryOwners.put(primary, owners);
            }
            if (primary != secondary && !owners.contains(secondary)) {
                owners.add(secondary);
            }
        }
    }

    int size() {
        return byId.size();
    }

    /** Who takes turns, in order. */
    public List<Member> order() {
        return order;
    }

    /** The member that an engineer of the plan is. */
    public Member of(Engineer engineer) {
        return Objects.requireNonNull(byId.get(engineer.id()));
    }

    @Nullable
    Member ofNullable(@Nullable Engineer engineer) {
        return engineer == null ? null : of(engineer);
    }

    /** The secondary owners of the pipelines that someone primarily owns, in the order of the pipelines. */
    public List<Member> secondaryOwners(Member primaryOwner) {
        return secondaryOwners.getOrDefault(primaryOwner, List.of());
    }

    /** Who earns a share of the shift, in order. */
    public List<Member> earning(ShiftDays shift) {
        List<Member> members = earning.get(shift.number());
        if (members == null) {
            members = new ArrayList<>();
            for (Member member : order) {
                if (member.availability().earning().contains(shift.number())) {
                    members.add(member);
                }
            }
            earning.put(shift.number(), members);
        }
        return members;
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

package oncall.rotation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import oncall.model.ChangeKind;
import oncall.model.DateRange;
import oncall.model.DayOverride;
import oncall.model.PublishedSchedule;
import oncall.model.Role;
import oncall.rotation.draft.Assignment;
import oncall.rotation.draft.DraftShift;
import oncall.rotation.draft.Member;
import oncall.rotation.draft.ShiftGrid;
import oncall.schedule.UnappliedChange;
import org.jspecify.annotations.Nullable;

/**
 * Days that people agreed to take, one override after the other as listed, applied to copies of the settled shifts. What
 * cannot be applied on one of its days is applied on none, and kept as a fault.
 */
final class Overrides {

    private static final Comparator<DateRange> BY_FIRST_DAY = new Comparator<>() {
        @Override
        public int compare(DateRange one, DateRange other) {
            return one.from().compareTo(other.from());
        }
    };

    private final Settlement settlement;
    private final ShiftGrid grid;
    private final Map<Integer, DraftShift> copies = new HashMap<>();

    /** Which override says who has a role on a day. */
    private final Map<String, Integer> taken = new HashMap<>();

    /** Which override says who stands in for someone on a day. */
    private final Map<String, Integer> replaced = new HashMap<>();

    private final List<UnappliedChange> faults = new ArrayList<>();

    Overrides(Settlement settlement) {
        this.settlement = settlement;
        this.grid = settlement.draft().grid();
    }

    /** The shift with that number, with the overrides that were applied so far. */
    DraftShift at(int number) {
        DraftShift shift = copies.get(number);
        if (shift == null) {
            shift = settlement.settled(number).copy();
            copies.put(number, shift);
        }
        return shift;
    }

    /** Applies all that can have a part in who is on call up to the day; what could not be applied. */
    List<UnappliedChange> apply(List<DayOverride> overrides, PublishedSchedule publication, LocalDate last) {
        LocalDate horizon = horizon(overrides, last);
        for (int i = 0; i < overrides.size(); i++) {
            if (!overrides.get(i).days().from().isAfter(horizon)) {
                apply(i, overrides.get(i), publication.counts(overrides.get(i)));
            }
        }
        return faults;
    }

    /** What reaches beyond the day can fail there, and others can have a part in that. */
    private static LocalDate horizon(List<DayOverride> overrides, LocalDate last) {
        List<DateRange> byDate = new ArrayList<>(overrides.size());
        for (DayOverride override : overrides) {
            byDate.add(override.days());
        }
        byDate.sort(BY_FIRST_DAY);
        LocalDate horizon = last;
        for (DateRange days : byDate) {
            if (!days.from().isAfter(horizon) && days.to().isAfter(horizon)) {
                horizon = days.to();
            }
        }
        return horizon;
    }

    private void apply(int index, DayOverride override, boolean counted) {
        Member engineer = settlement.draft().team().of(override.engineer());
        Member insteadOf = settlement.draft().team().of(override.insteadOf());
        DateRange days = override.days();
        if (engineer == insteadOf) {
            fault(index, days, engineer.name() + " cannot stand in for themselves", "name who takes the days");
            return;
        }
        if (grid.numberOn(days.from()) < 0) {
            LocalDate first = grid.days(0).from();
            fault(index, days, "the rotation begins later, on " + first, "begin with that day, or with a later one");
            return;
        }
        List<Day> found = new ArrayList<>();
        for (LocalDate date = days.from(); !date.isAfter(days.to()); date = date.plusDays(1)) {
            DraftShift shift = at(grid.numberOn(date));
            if (counted && shift.published() != null) {
                replaced.put(key(insteadOf, date), index);
                continue; // The shift was published as the override left it.
            }
            Day day = Day.of(date, shift, insteadOf);
            Integer rival = day.role == null ? replaced.get(key(insteadOf, date)) : taken.get(key(day.role, date));
            if (rival != null) {
                faults.add(rivalry(index, rival, day, insteadOf));
                return;
            }
            String problem = problem(day, engineer, insteadOf);
            if (problem != null) {
                fault(index, new DateRange(date, date), problem, mend(day, engineer, insteadOf, found));
                return;
            }
            found.add(day);
        }
        String reason =
                override.reason() == null ? engineer.name() + " stands in for " + insteadOf.name() : override.reason();
        int first = 0;
        for (int i = 1; i <= found.size(); i++) {
            if (i == found.size() || found.get(i).shift != found.get(first).shift) {
                take(index, found.subList(first, i), engineer, insteadOf, reason);
                first = i;
            }
        }
    }

    private @Nullable String problem(Day day, Member engineer, Member insteadOf) {
        if (day.role == null) {
            return insteadOf.name() + " is not on call on " + day.date;
        }
        if (!engineer.isOnTeam(day.shift.days())) {
            return engineer.name() + " is not on the team on all days of the shift from "
                    + day.shift.days().first();
        }
        if (engineer.isAway(day.shift.days(), day.date)) {
            return engineer.name() + " is away on " + day.date;
        }
        return day.role == Role.SECONDARY && day.shift.on(Role.PRIMARY, day.date) == engineer
                ? engineer.name() + " is primary on " + day.date
                : null;
    }

    private static UnappliedChange rivalry(int index, int rival, Day day, Member insteadOf) {
        String problem = day.role == null
                ? "another override says already who stands in for " + insteadOf.name() + " on " + day.date
                : "another override says already who is " + day.role.id() + " on " + day.date;
        DateRange days = new DateRange(day.date, day.date);
        return new UnappliedChange(
                UnappliedChange.What.OVERRIDE, index, days, problem, "leave one of the two for that day", rival);
    }

    private static String mend(Day day, Member engineer, Member insteadOf, List<Day> before) {
        if (day.role != null) {
            return "name someone who is free, or leave the day out";
        }
        Member primary = day.shift.on(Role.PRIMARY, day.date);
        Member secondary = day.shift.on(Role.SECONDARY, day.date);
        String there = (primary == null ? "nobody is primary then" : primary.name() + " is primary then")
                + (secondary == null ? "" : ", and " + secondary.name() + " secondary");
        if (!before.isEmpty() && before.get(before.size() - 1).shift != day.shift) {
            return there + "; another shift begins on " + day.date + ", so let the override end on "
                    + day.date.minusDays(1) + ", and write one of its own for the days after";
        }
        boolean isReversed =
                (primary == engineer || secondary == engineer) && !insteadOf.isAway(day.shift.days(), day.date);
        return isReversed
                ? there + "; perhaps the two are the wrong way round: 'engineer: "
                        + insteadOf.engineer().id() + "' and 'instead_of: "
                        + engineer.engineer().id() + "'"
                : there;
    }

    private static String key(Role role, LocalDate date) {
        return role.id() + " " + date;
    }

    private static String key(Member member, LocalDate date) {
        return "for " + member.engineer().id() + " " + date;
    }

    /** Has someone take days of one shift; where they were its secondary, the next in order stands behind them. */
    private void take(int index, List<Day> days, Member engineer, Member insteadOf, String reason) {
        DraftShift shift = days.get(0).shift;
        Assignment duty = new Assignment(engineer, insteadOf, ChangeKind.OVERRIDE, reason);
        List<DateRange> passedOn = new ArrayList<>();
        for (Day day : days) {
            DateRange range = new DateRange(day.date, day.date);
            if (shift.on(Role.SECONDARY, day.date) == engineer) {
                passedOn.add(range);
            }
            Role role = Objects.requireNonNull(day.role);
            taken.put(key(role, day.date), index);
            replaced.put(key(insteadOf, day.date), index);
            shift.assign(role, range, duty);
        }
        if (!passedOn.isEmpty()) {
            Member next = settlement.secondaries().after(engineer, shift, passedOn, insteadOf);
            Assignment behind = new Assignment(next, engineer, ChangeKind.OVERRIDE, engineer.name() + " is primary");
            for (DateRange range : passedOn) {
                shift.assign(Role.SECONDARY, range, behind);
            }
        }
    }

    private void fault(int index, DateRange days, String problem, String mend) {
        faults.add(new UnappliedChange(UnappliedChange.What.OVERRIDE, index, days, problem, mend));
    }

    /**
     * A day that someone is to take.
     *
     * @param role the role of the one in whose place; null where that one is not on call
     */
    private record Day(
            LocalDate date, DraftShift shift, @Nullable Role role) {

        static Day of(LocalDate date, DraftShift shift, Member insteadOf) {
            if (shift.on(Role.PRIMARY, date) == insteadOf || leavesUncovered(shift, date, insteadOf)) {
                return new Day(date, shift, Role.PRIMARY);
            }
            return new Day(date, shift, shift.on(Role.SECONDARY, date) == insteadOf ? Role.SECONDARY : null);
        }

        /** A primary who is away on the day, and whom nobody covers: the override mends that. */
        private static boolean leavesUncovered(DraftShift shift, LocalDate date, Member primary) {
            return shift.primary() == primary && shift.on(Role.PRIMARY, date) == null;
        }
    }
}

package oncall.rotation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import oncall.model.Cause;
import oncall.model.DateRange;
import oncall.model.DayOverride;
import oncall.model.Reason;
import oncall.model.Role;
import oncall.rotation.draft.Assignment;
import oncall.rotation.draft.DraftShift;
import oncall.rotation.draft.Member;
import oncall.rotation.draft.ShiftGrid;
import oncall.schedule.UnappliedChange;
import oncall.schedule.UnappliedChange.Kind;
import oncall.schedule.UnappliedChange.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Applies overrides to copies of the settled shifts, one after the other as listed. An override that cannot be applied on
 * one of its days is applied on none.
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

    /** Which override says who takes someone's day. */
    private final Map<String, Integer> replaced = new HashMap<>();

    private final List<UnappliedChange> unapplied = new ArrayList<>();

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

    /** Applies all that can affect who is on call up to the day. The result is what could not be applied. */
    List<UnappliedChange> apply(List<DayOverride> overrides, LocalDate last) {
        LocalDate horizon = horizon(overrides, last);
        for (int i = 0; i < overrides.size(); i++) {
            if (!overrides.get(i).days().from().isAfter(horizon)) {
                addPublished(i, overrides.get(i));
            }
        }
        for (int i = 0; i < overrides.size(); i++) {
            if (!overrides.get(i).days().from().isAfter(horizon)) {
                apply(i, overrides.get(i));
            }
        }
        return unapplied;
    }

    /** Notes the days of published shifts that hold the override. */
    private void addPublished(int index, DayOverride override) {
        Member engineer = settlement.draft().team().of(override.engineer());
        DateRange days = override.days();
        for (LocalDate date = days.from(); !date.isAfter(days.to()); date = date.plusDays(1)) {
            int number = grid.numberOn(date);
            DraftShift shift = number < 0 ? null : at(number);
            if (shift == null || shift.published() == null) {
                continue;
            }
            for (Role role : Role.values()) {
                Assignment duty = shift.assignment(role, date);
                if (duty != null && duty.kind() == Cause.OVERRIDE && duty.member() == engineer) {
                    taken.put(key(role, date), index);
                    replaced.put(key(settlement.draft().team().of(override.insteadOf()), date), index);
                }
            }
        }
    }

    /** An override that reaches past the day can fail there, because of others that begin after the day. */
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

    private void apply(int index, DayOverride override) {
        Member engineer = settlement.draft().team().of(override.engineer());
        Member insteadOf = settlement.draft().team().of(override.insteadOf());
        DateRange days = override.days();
        LocalDate first = grid.days(0).from();
        if (engineer == insteadOf || days.from().isBefore(first)) {
            Problem problem = engineer == insteadOf ? Problem.SAME_PERSON : Problem.BEFORE_START;
            unapplied.add(new UnappliedChange(Kind.OVERRIDE, index, days, problem, first, null, null, null));
            return;
        }
        List<Day> found = new ArrayList<>();
        for (LocalDate date = days.from(); !date.isAfter(days.to()); date = date.plusDays(1)) {
            DraftShift shift = at(grid.numberOn(date));
            if (shift.published() != null && shift.published().counts(override, date)) {
                continue; // The shift was published as the override left it.
            }
            Day day = Day.of(date, shift, insteadOf);
            Integer rival = day.role == null ? replaced.get(key(insteadOf, date)) : taken.get(key(day.role, date));
            Problem problem = rival == null ? problem(day, engineer, insteadOf, found) : rivalry(day.role);
            if (problem != null) {
                unapplied.add(day.unapplied(index, problem, rival));
                return;
            }
            found.add(day);
        }
        Reason reason = new Reason.AgreedDays(override.engineer(), override.insteadOf(), override.reason());
        int start = 0;
        for (int i = 1; i <= found.size(); i++) {
            if (i == found.size() || found.get(i).shift != found.get(start).shift) {
                take(index, found.subList(start, i), engineer, insteadOf, reason);
                start = i;
            }
        }
    }

    private static Problem rivalry(@Nullable Role role) {
        return role == null
                ? Problem.GIVER_REPLACED
                : role == Role.PRIMARY ? Problem.PRIMARY_TAKEN : Problem.SECONDARY_TAKEN;
    }

    private static @Nullable Problem problem(Day day, Member engineer, Member insteadOf, List<Day> before) {
        if (day.role == null) {
            boolean anotherBegins = !before.isEmpty() && before.get(before.size() - 1).shift != day.shift;
            boolean isReversed = (day.on(Role.PRIMARY) == engineer || day.on(Role.SECONDARY) == engineer)
                    && !insteadOf.availability().isAway(day.shift.days(), day.date);
            return anotherBegins
                    ? Problem.ANOTHER_SHIFT_BEGINS
                    : isReversed ? Problem.WRONG_WAY_ROUND : Problem.GIVER_NOT_ON_CALL;
        }
        if (!engineer.availability().isOnTeam(day.shift.days())) {
            return Problem.TAKER_NOT_ON_TEAM;
        }
        if (engineer.availability().isAway(day.shift.days(), day.date)) {
            return Problem.TAKER_AWAY;
        }
        return day.role == Role.SECONDARY && day.on(Role.PRIMARY) == engineer ? Problem.TAKER_IS_PRIMARY : null;
    }

    private static String key(Role role, LocalDate date) {
        return role.id() + " " + date;
    }

    private static String key(Member member, LocalDate date) {
        return "for " + member.engineer().id() + " " + date;
    }

    /** Gives days of one shift to someone. On those on which they were its secondary, the next in order is. */
    private void take(int index, List<Day> days, Member engineer, Member insteadOf, Reason reason) {
        DraftShift shift = days.get(0).shift;
        Assignment duty = new Assignment(engineer, insteadOf, Cause.OVERRIDE, reason);
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
            Assignment substitute =
                    new Assignment(next, engineer, Cause.OVERRIDE, new Reason.SecondaryIsPrimary(engineer.engineer()));
            for (DateRange range : passedOn) {
                shift.assign(Role.SECONDARY, range, substitute);
            }
        }
    }

    /**
     * A day that someone is to take.
     *
     * @param role the role in which the other one is replaced; null if they are not on call
     */
    private record Day(
            LocalDate date, DraftShift shift, @Nullable Role role) {

        static Day of(LocalDate date, DraftShift shift, Member insteadOf) {
            if (shift.on(Role.PRIMARY, date) == insteadOf || leavesUncovered(shift, date, insteadOf)) {
                return new Day(date, shift, Role.PRIMARY);
            }
            return new Day(date, shift, shift.on(Role.SECONDARY, date) == insteadOf ? Role.SECONDARY : null);
        }

        @Nullable
        Member on(Role other) {
            return shift.on(other, date);
        }

        UnappliedChange unapplied(int index, Problem problem, @Nullable Integer rival) {
            return new UnappliedChange(
                    Kind.OVERRIDE,
                    index,
                    new DateRange(date, date),
                    problem,
                    shift.days().first(),
                    Member.engineerOf(on(Role.PRIMARY)),
                    Member.engineerOf(on(Role.SECONDARY)),
                    rival);
        }

        /** Whether the primary is away on the day and nobody covers. */
        private static boolean leavesUncovered(DraftShift shift, LocalDate date, Member primary) {
            return shift.primary() == primary && shift.on(Role.PRIMARY, date) == null;
        }
    }
}

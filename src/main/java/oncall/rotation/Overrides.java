package oncall.rotation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import oncall.model.Cause;
import oncall.model.Change;
import oncall.model.DateRange;
import oncall.model.DayOverride;
import oncall.model.OnCallTimes;
import oncall.model.Plan;
import oncall.model.Reason;
import oncall.model.Role;
import oncall.rotation.draft.AgreedDays.Agreed;
import oncall.rotation.draft.Assignment;
import oncall.rotation.draft.Draft;
import oncall.rotation.draft.DraftShift;
import oncall.rotation.draft.Member;
import oncall.rotation.draft.Secondaries;
import oncall.schedule.UnappliedChange;
import oncall.schedule.UnappliedChange.Kind;
import oncall.schedule.UnappliedChange.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Applies overrides to settled shifts, day by day; first those of primaries. If two apply to the same role and day, the
 * first listed counts.
 */
final class Overrides {

    private final Draft draft;
    private final Secondaries secondaries;

    /** The first day on which each override cannot be applied, with the number of such days, by the override's index in the plan. */
    private final Map<Integer, UnappliedChange> unapplied = new TreeMap<>();

    Overrides(Plan plan, Draft draft, Secondaries secondaries) {
        this.draft = draft;
        this.secondaries = secondaries;
        LocalDate first = draft.grid().days(0).from();
        OnCallTimes times = plan.rotation().times();
        for (int i = 0; i < plan.overrides().size(); i++) {
            DayOverride override = plan.overrides().get(i);
            DateRange days = override.days();
            DateRange early = new DateRange(LocalDate.MIN, first.minusDays(1));
            if (override.engineer().is(override.insteadOf())) {
                unapplied.put(i, UnappliedChange.never(i, days, Problem.SAME_PERSON, first));
            } else if (times.count(days) == 0) {
                unapplied.put(i, UnappliedChange.never(i, days, Problem.NO_ON_CALL_DAY, first));
            } else if (days.overlaps(early) && times.count(days.intersection(early)) > 0) {
                unapplied.put(i, UnappliedChange.never(i, days.intersection(early), Problem.BEFORE_START, first));
            }
        }
    }

    /** The overrides that could not be applied so far, in the order of the plan. */
    List<UnappliedChange> unapplied() {
        return new ArrayList<>(unapplied.values());
    }

    /**
     * Applies all overrides to a shift whose other changes are settled.
     *
     * @param kept whether to record overrides that cannot be applied
     */
    void apply(DraftShift shift, boolean kept) {
        List<Agreed> agreed = draft.overrides().in(shift);
        if (agreed.isEmpty()) {
            return;
        }
        Day[] days = new Day[shift.days().size()];
        for (int day = 0; day < days.length; day++) {
            days[day] = new Day(shift, day, kept);
            days[day].primary = apply(Role.PRIMARY, days[day], agreed);
        }
        secondaries.passOn(shift);
        for (Day day : days) {
            apply(Role.SECONDARY, day, agreed);
        }
    }

    /** Applies the first override that replaces the role and can be applied, if any. */
    private @Nullable Agreed apply(Role role, Day day, List<Agreed> agreed) {
        Agreed first = null;
        for (int i = 0; i < agreed.size(); i++) {
            Agreed each = agreed.get(i);
            boolean isNext = role == Role.SECONDARY ? !day.done.get(i) : day.role(each) == Role.PRIMARY;
            if (isNext && each.isOf(day.shift, day.index)) {
                day.done.set(i);
                Problem problem = day.problem(each, role, first);
                if (problem == null) {
                    first = each;
                } else {
                    keep(
                            each,
                            problem,
                            problem == Problem.PRIMARY_TAKEN && day.primary != null ? day.primary : first,
                            day);
                }
            }
        }
        day.give(role, first);
        return first;
    }

    /** Records a day on which an override cannot be applied. */
    private void keep(Agreed agreed, Problem problem, @Nullable Agreed rival, Day day) {
        if (!day.kept) {
            return;
        }
        DraftShift shift = day.shift;
        LocalDate date = shift.days().day(day.index);
        UnappliedChange missed = new UnappliedChange(
                Kind.OVERRIDE,
                agreed.index(),
                new DateRange(date, date),
                problem,
                shift.days().first(),
                Member.engineerOf(shift.on(Role.PRIMARY, day.index)),
                Member.engineerOf(shift.on(Role.SECONDARY, day.index)),
                rival == null ? null : rival.index(),
                day.role(agreed) == null ? swapOf(agreed.insteadOf(), shift) : null,
                date,
                1);
        UnappliedChange known = unapplied.get(agreed.index());
        boolean isFirst = known == null || date.isBefore(known.days().from());
        unapplied.put(agreed.index(), known == null ? missed : isFirst ? missed.with(known) : known.with(missed));
    }

    /** The swap by which somebody gave the shift away, or null. */
    private static @Nullable Change swapOf(@Nullable Member giver, DraftShift shift) {
        for (Change change : shift.history().changes()) {
            if (giver != null && change.kind() == Cause.SWAP && giver.engineer().is(change.was())) {
                return change;
            }
        }
        return null;
    }

    /** A day of a shift. */
    private static final class Day {
        private final DraftShift shift;
        private final int index;
        private final boolean kept;

        /** The overrides that would replace the primary, by their index among those of the shift. */
        private final BitSet done = new BitSet();

        /** The override that replaces the primary, or null. */
        private @Nullable Agreed primary;

        Day(DraftShift shift, int index, boolean kept) {
            this.shift = shift;
            this.index = index;
            this.kept = kept;
        }

        /** The role in which the override replaces somebody; null if the person whom it replaces is not on call. */
        @Nullable
        Role role(Agreed agreed) {
            Member insteadOf = agreed.insteadOf();
            if (insteadOf == null) {
                return agreed.role();
            }
            Member on = shift.on(Role.PRIMARY, index);
            boolean isPrimary = on == insteadOf || on == null && shift.primary() == insteadOf;
            Role role = isPrimary ? Role.PRIMARY : shift.on(Role.SECONDARY, index) == insteadOf ? Role.SECONDARY : null;
            return role != null && agreed.isFor(role) ? role : null;
        }

        /** Why it cannot be applied to the role after another that has been; null if it can. */
        @Nullable
        Problem problem(Agreed agreed, Role next, @Nullable Agreed first) {
            Role role = role(agreed);
            if (next == Role.PRIMARY) {
                return first != null ? Problem.PRIMARY_TAKEN : absence(agreed);
            }
            if (role == null) {
                Member engineer = agreed.engineer();
                Member insteadOf = agreed.insteadOf();
                boolean isOnCall =
                        shift.on(Role.PRIMARY, index) == engineer || shift.on(Role.SECONDARY, index) == engineer;
                return isOnCall && insteadOf != null && !insteadOf.isAway(shift.days(), index)
                        ? Problem.WRONG_WAY_ROUND
                        : Problem.GIVER_NOT_ON_CALL;
            }
            if (role == Role.PRIMARY) {
                return Problem.PRIMARY_TAKEN;
            }
            if (first != null) {
                return Problem.SECONDARY_TAKEN;
            }
            return shift.on(Role.PRIMARY, index) == agreed.engineer() ? Problem.TAKER_IS_PRIMARY : absence(agreed);
        }

        @Nullable
        Problem absence(Agreed agreed) {
            if (!agreed.engineer().isAway(shift.days(), index)) {
                return null;
            }
            LocalDate date = shift.days().day(index);
            DateRange dates = shift.days().times().absences(new DateRange(date, date));
            return agreed.engineer().engineer().isAvailable(dates) ? Problem.TAKER_AWAY : Problem.TAKER_NOT_ON_TEAM;
        }

        void give(Role role, @Nullable Agreed agreed) {
            Member was = shift.on(role, index);
            if (agreed != null && agreed.engineer() != was) {
                Member insteadOf = was != null ? was : agreed.insteadOf();
                Reason reason = reason(agreed, insteadOf, agreed.engineer());
                shift.assign(role, index, new Assignment(agreed.engineer(), insteadOf, Cause.OVERRIDE, reason));
                Assignment second = shift.assignment(Role.SECONDARY, index);
                if (role == Role.PRIMARY && second != null && second.insteadOf() == was && was != null) {
                    Reason secondary = reason(agreed, was, second.member());
                    shift.assign(Role.SECONDARY, index, new Assignment(second.member(), was, second.kind(), secondary));
                }
            }
        }

        private static Reason reason(Agreed agreed, @Nullable Member giver, @Nullable Member taker) {
            return new Reason(
                    Reason.Kind.AGREED_DAYS,
                    Member.engineerOf(giver),
                    Member.engineerOf(taker),
                    agreed.override().reason());
        }
    }
}

package oncall.rotation.draft;

import java.util.BitSet;
import java.util.List;
import oncall.model.Reason;
import oncall.model.Remedy;
import oncall.model.Role;
import oncall.model.SecondaryMode;
import org.jspecify.annotations.Nullable;

/**
 * Finds secondaries: the next in order after the primary who is free on all days, or else on each day. In {@code
 * holiday-weeks}, people who are not primary in the neighbouring shifts come first, and then those who have served the
 * fewest holiday shifts for their share.
 */
public final class Secondaries {

    private final SecondaryMode mode;
    private final Draft draft;
    private final List<Member> order;

    public Secondaries(SecondaryMode mode, Draft draft) {
        this.mode = mode;
        this.draft = draft;
        this.order = draft.team().order();
    }

    /** Whether the shift needs a secondary, given its primary. */
    public boolean isWanted(DraftShift shift) {
        Member primary = shift.primary();
        return switch (mode) {
            case ALWAYS -> primary != null;
            case HOLIDAY_WEEKS ->
                primary != null && (shift.hasHoliday() || draft.team().isCommonHoliday(shift.days()));
            case NEVER -> false;
        };
    }

    /** Whether who is secondary depends on the holidays that people have served. */
    public boolean countHolidays() {
        return mode == SecondaryMode.HOLIDAY_WEEKS;
    }

    /** The secondary of the whole shift, given its primary; null if none is needed or nobody is free. */
    private @Nullable Member of(DraftShift shift) {
        Member primary = shift.primary();
        if (primary == null || !isWanted(shift)) {
            return null;
        }
        Member former = draft.formerSecondary(shift);
        if (former != null) {
            return former;
        }
        return mode == SecondaryMode.HOLIDAY_WEEKS
                ? leastServed(primary, shift)
                : after(primary, shift.days(), all(shift), primary);
    }

    /** The secondary on each day; for a published shift, the published one. */
    public @Nullable Member[] byDay(DraftShift shift) {
        @Nullable Member[] found = new Member[shift.days().size()];
        Member primary = isWanted(shift) ? shift.primary() : null;
        Member whole = shift.published() == null ? of(shift) : null;
        for (int day = 0; day < found.length; day++) {
            if (shift.published() != null) {
                found[day] = shift.on(Role.SECONDARY, day);
            } else {
                found[day] =
                        whole != null || primary == null ? whole : after(primary, shift.days(), only(day), primary);
            }
        }
        return found;
    }

    /** Gives the shift its secondary, or else a secondary for each day. */
    public void settle(DraftShift shift) {
        Member whole = of(shift);
        shift.setSecondary(whole);
        if (whole == null && isWanted(shift)) {
            Reason reason = new Reason(Reason.Kind.NOBODY_THROUGHOUT, null);
            int day = 0;
            for (Member each : byDay(shift)) {
                Assignment duty = new Assignment(each, null, Remedy.SECONDARY_COVERS, reason);
                shift.assign(Role.SECONDARY, day++, each == null ? null : duty);
            }
        }
        passOn(shift);
    }

    /** On days on which the secondary is primary through a cover, makes the next in order secondary. */
    public void passOn(DraftShift shift) {
        int day = 0;
        while (day < shift.days().size()) {
            int first = day++;
            Assignment duty = shift.assignment(Role.PRIMARY, first);
            Member secondary = shift.on(Role.SECONDARY, first);
            if (duty == null || secondary == null || duty.member() != secondary) {
                continue;
            }
            while (day < shift.days().size()
                    && duty.isSameDuty(shift.assignment(Role.PRIMARY, day))
                    && shift.on(Role.SECONDARY, day) == secondary) {
                day++;
            }
            BitSet days = new BitSet();
            days.set(first, day);
            Member next = after(secondary, shift.days(), days, duty.insteadOf());
            Reason reason = new Reason(Reason.Kind.IS_PRIMARY, secondary.engineer());
            for (int i = first; i < day; i++) {
                shift.assign(Role.SECONDARY, i, new Assignment(next, secondary, duty.kind(), reason));
            }
        }
    }

    /**
     * The first engineer after a member in the order who is free on these days of the shift. The search begins at the
     * top if the member is not in the order.
     *
     * @param days the indexes of the days
     * @param except who is excluded, or null
     * @return the engineer, or null if nobody is free
     */
    public @Nullable Member after(Member member, ShiftDays shift, BitSet days, @Nullable Member except) {
        for (int step = 1; step <= order.size(); step++) {
            Member candidate = order.get((member.position() + step) % order.size());
            if (candidate != member && candidate != except && candidate.isFree(shift, days)) {
                return candidate;
            }
        }
        return null;
    }

    private @Nullable Member leastServed(Member primary, DraftShift shift) {
        Member before =
                shift.number() == 0 ? null : draft.at(shift.number() - 1).primary();
        boolean isKnown = shift.number() < draft.horizon(shift);
        Member after = isKnown ? draft.at(shift.number() + 1).primary() : null;
        Member best = null;
        boolean bestIsBeside = false;
        for (int step = 1; step <= order.size(); step++) {
            Member candidate = order.get((primary.position() + step) % order.size());
            if (candidate != primary && candidate.isFree(shift.days())) {
                boolean beside = candidate == before || candidate == after;
                boolean better = best == null
                        || (beside == bestIsBeside
                                ? draft.standings().isLessOnHolidays(candidate, best)
                                : bestIsBeside);
                best = better ? candidate : best;
                bestIsBeside = better ? beside : bestIsBeside;
            }
        }
        return best;
    }

    private static BitSet all(DraftShift shift) {
        BitSet days = new BitSet();
        days.set(0, shift.days().size());
        return days;
    }

    private static BitSet only(int day) {
        BitSet days = new BitSet();
        days.set(day);
        return days;
    }
}

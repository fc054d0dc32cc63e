package oncall.rotation.remedy;

import java.util.BitSet;
import oncall.model.DateRange;
import oncall.model.Engineer;
import oncall.model.Reason;
import oncall.model.TimeOff;
import oncall.rotation.draft.Draft;
import oncall.rotation.draft.DraftShift;
import oncall.rotation.draft.Member;
import oncall.rotation.draft.Secondaries;
import oncall.schedule.Ineligible;
import org.jspecify.annotations.Nullable;

/**
 * A shift whose primary is away or has a holiday.
 *
 * @param shift the shift that is being settled
 * @param primary who has the shift
 * @param days the indexes of the days on which the primary is away, or has a holiday that nobody covers
 * @param forHoliday true for a holiday, false for time off
 * @param strict whether to ask only people who observe no holiday on any of the days
 */
public record Clash(
        Draft draft,
        Secondaries secondaries,
        DraftShift shift,
        Member primary,
        BitSet days,
        boolean forHoliday,
        boolean strict) {

    /** The clash on only some of its days. */
    public Clash on(BitSet some) {
        return new Clash(draft, secondaries, shift, primary, some, forHoliday, strict);
    }

    /** A set with one day, by its index. */
    static BitSet only(int day) {
        BitSet days = new BitSet();
        days.set(day);
        return days;
    }

    /** Whether the shift may be exchanged, or given to somebody else. */
    boolean isOpen() {
        return draft.isOpen(shift);
    }

    /** Why someone cannot take the whole shift, apart from rest; null if they can. */
    @Nullable
    Ineligible obstacleToTaking(Member member) {
        if (!member.isFree(shift.days())) {
            return absence(member);
        }
        return forHoliday && member.hasHolidayIn(shift.days()) ? Ineligible.HAS_HOLIDAY : null;
    }

    /** Why someone cannot take these days of the shift; null if they can. */
    @Nullable
    Ineligible obstacleToCovering(Member member, BitSet some) {
        if (!member.engineer().onCall()) {
            return Ineligible.NOT_ON_CALL;
        }
        if (!member.isFree(shift.days(), some)) {
            return absence(member);
        }
        return isAllowed(member) ? null : Ineligible.HAS_HOLIDAY;
    }

    private Ineligible absence(Member member) {
        return member.isOnTeam(shift.days()) ? Ineligible.AWAY : Ineligible.OFF_THE_TEAM;
    }

    private boolean isAllowed(Member member) {
        for (int day = strict ? days.nextSetBit(0) : -1; day >= 0; day = days.nextSetBit(day + 1)) {
            if (member.hasHolidayOn(shift.days(), day)) {
                return false;
            }
        }
        return true;
    }

    /** Why the shift cannot be exchanged for a later one, apart from rest; null if it can. */
    @Nullable
    Ineligible obstacleToExchange(DraftShift later, Member partner) {
        if (!draft.isOpen(later)) {
            return Ineligible.BOUND;
        }
        Ineligible obstacle = obstacleToTaking(partner);
        if (obstacle != null) {
            return obstacle;
        }
        if (!primary.isFree(later.days())) {
            return Ineligible.ASKER_NOT_FREE;
        }
        return forHoliday && primary.hasHolidayIn(later.days()) ? Ineligible.ASKER_HAS_HOLIDAY : null;
    }

    /** Why the whole shift changes hands: the reason of the first day. */
    Reason reason() {
        return reason(shift.runs(days).get(0));
    }

    /** Why these days change hands. */
    Reason reason(DateRange range) {
        return forHoliday
                ? new Reason(Reason.Kind.HOLIDAY, primary.engineer(), null, primary.holiday(shift.days(), range))
                : absence(primary.engineer(), shift.days().times().absences(range));
    }

    /** Why someone is absent on some dates. */
    public static Reason absence(Engineer engineer, DateRange days) {
        for (TimeOff timeOff : engineer.timeOff()) {
            if (timeOff.touches(days)) {
                return new Reason(Reason.Kind.AWAY, engineer, null, timeOff.reason());
            }
        }
        return new Reason(Reason.Kind.NOT_ON_TEAM, engineer);
    }
}

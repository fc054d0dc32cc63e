package oncall.rotation.remedy;

import java.util.List;
import oncall.model.DateRange;
import oncall.model.Engineer;
import oncall.model.Handoff;
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
 * @param primary who has it
 * @param days the days on which the primary is away, or has a holiday that nobody covers
 * @param forHoliday whether because of a holiday; otherwise because of time off
 */
public record Clash(
        Draft draft,
        Secondaries secondaries,
        DraftShift shift,
        Member primary,
        List<DateRange> days,
        boolean forHoliday) {

    /** What keeps someone from taking the whole shift, but for rest; or null. */
    @Nullable
    Ineligible toTakingIt(Member member) {
        if (!member.availability().isOnTeam(shift.days())) {
            return Ineligible.OFF_THE_TEAM;
        }
        if (!member.availability().isFree(shift.days())) {
            return Ineligible.AWAY;
        }
        return forHoliday && member.hasHolidayIn(shift.days()) ? Ineligible.HAS_HOLIDAY : null;
    }

    /** What keeps the shift from being exchanged for a later one, but for rest; or null. */
    @Nullable
    Ineligible toExchange(DraftShift later, Member partner) {
        if (later.isBound()) {
            return Ineligible.BOUND;
        }
        Ineligible obstacle = toTakingIt(partner);
        return obstacle != null
                ? obstacle
                : primary.availability().isFree(later.days()) ? null : Ineligible.ASKER_NOT_FREE;
    }

    /** Why the whole shift changes hands: because of the first of the days. */
    Reason reason() {
        return reason(days.get(0));
    }

    /** Why these days change hands. */
    Reason reason(DateRange range) {
        Handoff handoff = draft.rotation().handoff();
        return forHoliday
                ? new Reason.OnHoliday(primary.engineer(), handoff.holidays(range))
                : absence(primary.engineer(), handoff.absences(range));
    }

    /** Why someone is not there on some dates. */
    public static Reason absence(Engineer engineer, DateRange days) {
        for (TimeOff timeOff : engineer.timeOff()) {
            if (timeOff.touches(days)) {
                return new Reason.Away(engineer, timeOff);
            }
        }
        return new Reason.NotOnTeam(engineer);
    }
}

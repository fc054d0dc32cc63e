package oncall.rotation.remedy;

import java.util.List;
import oncall.model.DateRange;
import oncall.rotation.timeline.Member;
import oncall.rotation.timeline.Secondaries;
import oncall.rotation.timeline.Slot;
import oncall.rotation.timeline.Timeline;
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
public record Situation(
        Timeline timeline,
        Secondaries secondaries,
        Slot shift,
        Member primary,
        List<DateRange> days,
        boolean forHoliday) {

    /** What keeps someone from taking the whole shift, but for rest; or null. */
    @Nullable
    Ineligible toTakingIt(Member member) {
        if (!member.isOnTeam(shift)) {
            return Ineligible.OFF_THE_TEAM;
        }
        if (!member.isFree(shift)) {
            return Ineligible.AWAY;
        }
        return forHoliday && member.hasHolidayIn(shift) ? Ineligible.HAS_HOLIDAY : null;
    }

    /** What keeps the shift from being exchanged for a later one, but for rest; or null. */
    @Nullable
    Ineligible toExchange(Slot later, Member partner) {
        if (later.isBound()) {
            return Ineligible.BOUND;
        }
        Ineligible obstacle = toTakingIt(partner);
        return obstacle != null ? obstacle : primary.isFree(later) ? null : Ineligible.ASKER_NOT_FREE;
    }
}

package oncall.rotation;

import java.util.ArrayList;
import java.util.List;
import oncall.model.Cause;
import oncall.model.DateRange;
import oncall.model.ListedRemedy;
import oncall.model.Reason;
import oncall.model.Remedy;
import oncall.model.Role;
import oncall.model.Rotation;
import oncall.rotation.draft.Assignment;
import oncall.rotation.draft.Draft;
import oncall.rotation.draft.DraftShift;
import oncall.rotation.draft.Member;
import oncall.rotation.draft.Secondaries;
import oncall.rotation.remedy.Clash;
import oncall.rotation.remedy.Proposal;
import oncall.rotation.remedy.Remedies;
import oncall.schedule.RemedyAttempt;

/** What happens to a shift before it is looked at for balance: agreed swaps, then remedies for days away and holidays. */
final class Policies {

    private final Secondaries secondaries;
    private final List<ListedRemedy> onTimeOff;
    private final List<ListedRemedy> onHoliday;

    Policies(Rotation rotation, Secondaries secondaries) {
        this.secondaries = secondaries;
        this.onTimeOff = rotation.onTimeOff();
        this.onHoliday = new ArrayList<>();
        for (Remedy remedy : rotation.onHoliday()) {
            onHoliday.add(ListedRemedy.of(remedy));
        }
    }

    /** Applies them to a shift of a draft, whether it is settled or simulated. */
    void apply(DraftShift shift, Draft draft) {
        draft.swaps().apply(shift);
        coverTimeOff(shift, draft);
        coverHolidays(shift, draft);
    }

    private void coverTimeOff(DraftShift shift, Draft draft) {
        List<DateRange> away = shift.daysAway();
        Member primary = shift.primary();
        if (primary != null
                && !away.isEmpty()
                && !resolve(new Clash(draft, secondaries, shift, primary, away, false), onTimeOff)) {
            for (DateRange days : away) {
                Reason reason = Clash.absence(
                        primary.engineer(), draft.rotation().handoff().absences(days));
                shift.assign(Role.PRIMARY, days, new Assignment(null, primary, Cause.UNCOVERED, reason));
            }
        }
    }

    private void coverHolidays(DraftShift shift, Draft draft) {
        List<DateRange> holidays = onHoliday.isEmpty() ? List.of() : shift.holidaysToCover();
        Member primary = shift.primary();
        if (primary != null && !holidays.isEmpty()) {
            resolve(new Clash(draft, secondaries, shift, primary, holidays, true), onHoliday);
        }
    }

    /** Uses the first remedy that works. Returns whether one does. */
    private static boolean resolve(Clash clash, List<ListedRemedy> remedies) {
        int days = 0;
        for (DateRange range : clash.days()) {
            days += range.days();
        }
        for (ListedRemedy listed : remedies) {
            if (days > listed.upTo()) {
                continue;
            }
            Remedy remedy = listed.remedy();
            Proposal proposal = Remedies.propose(remedy, clash);
            boolean works = proposal.carryOut(clash, remedy);
            clash.shift()
                    .history()
                    .add(new RemedyAttempt(
                            remedy,
                            clash.primary().engineer(),
                            clash.forHoliday(),
                            proposal.rejections(),
                            proposal.nobodyAsked(),
                            works));
            if (works) {
                return true;
            }
        }
        return false;
    }
}

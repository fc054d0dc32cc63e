package oncall.rotation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import oncall.model.Accounts;
import oncall.model.Lapsed;
import oncall.model.PublishedSchedule;
import oncall.model.PublishedShift;
import oncall.model.Rotation;
import oncall.plan.PublishedScheduleText;
import oncall.report.ReasonText;
import oncall.rotation.EachPlan.Scheduled;
import oncall.schedule.HandoffClock;
import oncall.schedule.Shift;

/** Shifts as schedule.yaml. */
final class PublishedLines {

    private PublishedLines() {}

    /** The first shifts of the plan. */
    static String of(Scheduled it, int count) {
        return PublishedScheduleText.of(Map.of(Rotation.MAIN, publication(it, count)), LocalDate.MIN, ReasonText::of);
    }

    /** The first shifts of the plan as they would be published. */
    static PublishedSchedule publication(Scheduled it, int count) {
        HandoffClock clock = new HandoffClock(it.plan());
        List<PublishedShift> published = new ArrayList<>();
        for (Shift shift : it.shifts().subList(0, count)) {
            published.add(new PublishedShift(
                    shift.days(),
                    shift.times().isContinuous() ? null : shift.times(),
                    clock.startOf(shift),
                    clock.endOf(shift),
                    shift.primary(),
                    shift.secondary(),
                    shift.covers(),
                    shift.changes(),
                    new Accounts(shift.turn(), shift.earning()),
                    Lapsed.NONE,
                    0));
        }
        return new PublishedSchedule(published, List.of());
    }
}

package oncall.rotation;

import java.time.LocalDate;
import java.util.Map;
import oncall.model.PublishedSchedule;
import oncall.model.Rotation;
import oncall.plan.PublishedScheduleText;
import oncall.rotation.EachPlan.Scheduled;
import oncall.schedule.Publication;

/** Shifts as schedule.yaml. */
final class PublishedLines {

    private PublishedLines() {}

    /** The first shifts of the plan. */
    static String of(Scheduled it, int count) {
        return text(publication(it, count));
    }

    /** The first shifts of the plan as they would be published. */
    static PublishedSchedule publication(Scheduled it, int count) {
        return Publication.of(PublishedSchedule.NONE, it.shifts().subList(0, count), it.plan());
    }

    /** The text of the file, with all duty that was taken back. */
    static String text(PublishedSchedule published) {
        return PublishedScheduleText.of(Map.of(Rotation.MAIN, published), LocalDate.MIN);
    }
}

package oncall.report.handoff;

import java.util.ArrayList;
import java.util.List;
import oncall.model.Plan;
import oncall.model.Reason;
import oncall.render.JsonObject;
import oncall.report.DiagnosticData;
import oncall.report.ReasonText;
import oncall.report.schedule.ScheduleData;
import oncall.schedule.CurrentSchedule;
import oncall.schedule.DutyChange;
import oncall.schedule.Handoff;
import oncall.schedule.Schedule;
import oncall.text.Diagnostic;
import org.jspecify.annotations.Nullable;

/** The note as JSON. */
final class HandoffData {

    private HandoffData() {}

    static Object of(
            Plan plan,
            List<Handoff> handoffs,
            LatestChanges changes,
            List<ReviewDue> reviews,
            List<Diagnostic> findings) {
        List<CurrentSchedule> schedules =
                handoffs.stream().map(HandoffData::schedule).toList();
        return JsonObject.of(
                "team", plan.team(),
                "timezone", plan.timezone(),
                "people", ScheduleData.of(plan, schedules).people(),
                "rotations", handoffs.stream().map(HandoffData::data).toList(),
                "changes",
                        changes.unknown() != null
                                ? null
                                : changes.known().stream()
                                        .map(HandoffData::data)
                                        .toList(),
                "changes_unknown", changes.unknown(),
                "reviews", reviews.stream().map(HandoffData::data).toList(),
                "diagnostics", findings.stream().map(DiagnosticData::of).toList());
    }

    /** The hand-off of one rotation, with the whole shifts. */
    private static Object data(Handoff handoff) {
        List<@Nullable Object> shifts = new ArrayList<>(
                ScheduleData.of(handoff.plan(), List.of(schedule(handoff))).shifts());
        if (handoff.off() == null) {
            shifts.add(0, null);
        }
        return JsonObject.of(
                "rotation", handoff.plan().rotation().id(),
                "handoff_at", ScheduleData.INSTANT.format(handoff.at()),
                "off", shifts.get(0),
                "on", shifts.get(1),
                "next", shifts.get(2));
    }

    private static CurrentSchedule schedule(Handoff handoff) {
        Schedule schedule = new Schedule(handoff.plan(), handoff.shifts(), List.of());
        return new CurrentSchedule(schedule, handoff.now(), handoff.shifts());
    }

    /** Days that changed hands since the hand-off before. */
    private static Object data(DutyChange change) {
        Reason reason = change.now().reason();
        return JsonObject.of(
                "from", change.days().from(),
                "to", change.days().to(),
                "role", change.role().id(),
                "was", ScheduleData.id(change.was().engineer()),
                "now", ScheduleData.id(change.now().engineer()),
                "published", change.promised(),
                "reason", reason == null ? null : ReasonText.of(reason));
    }

    /** The pipeline whose runbook is to be reviewed, or null for the plan; without a date, it was never reviewed. */
    private static Object data(ReviewDue review) {
        return JsonObject.of(
                "pipeline", review.pipeline() == null ? null : review.pipeline().id(), "due", review.due());
    }
}

package oncall.report.handoff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import oncall.model.Engineer;
import oncall.model.Plan;
import oncall.report.DiagnosticData;
import oncall.report.ReasonText;
import oncall.report.schedule.ScheduleData;
import oncall.report.schedule.ScheduleData.ShiftData;
import oncall.schedule.CurrentSchedule;
import oncall.schedule.DutyChange;
import oncall.schedule.Handoff;
import oncall.schedule.Schedule;
import oncall.text.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * The note as JSON.
 *
 * @param changes null if it is not known what changed
 */
record HandoffData(
        String team,
        String timezone,
        List<RotationData> rotations,
        @Nullable List<ChangeData> changes,
        List<ReviewData> reviews,
        List<DiagnosticData> diagnostics) {

    static HandoffData of(
            Plan plan,
            List<Handoff> handoffs,
            @Nullable List<DutyChange> changes,
            List<ReviewDue> reviews,
            List<Diagnostic> findings) {
        return new HandoffData(
                plan.team(),
                plan.timezone(),
                handoffs.stream().map(RotationData::of).toList(),
                changes == null ? null : changes.stream().map(ChangeData::of).toList(),
                reviews.stream().map(ReviewData::of).toList(),
                findings.stream().map(DiagnosticData::of).toList());
    }

    /** The hand-off of one rotation, with the whole shifts. */
    record RotationData(
            String rotation, String handoffAt, @Nullable ShiftData off, ShiftData on, ShiftData next) {

        static RotationData of(Handoff handoff) {
            Schedule schedule = new Schedule(handoff.plan(), handoff.shifts(), List.of());
            List<@Nullable ShiftData> shifts = new ArrayList<>(
                    ScheduleData.of(handoff.plan(), List.of(CurrentSchedule.of(schedule, handoff.now())))
                            .shifts());
            if (handoff.off() == null) {
                shifts.add(0, null);
            }
            return new RotationData(
                    handoff.plan().rotation().id(),
                    ScheduleData.INSTANT.format(handoff.at()),
                    shifts.get(0),
                    shifts.get(1),
                    shifts.get(2));
        }
    }

    /** Days that changed hands since the hand-off before. */
    record ChangeData(
            LocalDate from,
            LocalDate to,
            String role,
            @Nullable String was,
            @Nullable String now,
            boolean published,
            @Nullable String reason) {

        static ChangeData of(DutyChange change) {
            return new ChangeData(
                    change.days().from(),
                    change.days().to(),
                    change.role().id(),
                    id(change.was().engineer()),
                    id(change.now().engineer()),
                    change.promised(),
                    change.now().reason() == null
                            ? null
                            : ReasonText.of(change.now().reason()));
        }

        private static @Nullable String id(@Nullable Engineer engineer) {
            return engineer == null ? null : engineer.id();
        }
    }

    /**
     * @param pipeline whose runbook is to be reviewed; null for the plan
     * @param due null if it was never reviewed
     */
    record ReviewData(@Nullable String pipeline, @Nullable LocalDate due) {

        static ReviewData of(ReviewDue review) {
            return new ReviewData(
                    review.pipeline() == null ? null : review.pipeline().id(), review.due());
        }
    }
}

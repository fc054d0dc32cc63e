package oncall.report.who;

import java.util.ArrayList;
import java.util.List;
import oncall.model.Engineer;
import oncall.model.Pipeline;
import oncall.model.Role;
import oncall.render.JsonObject;
import oncall.report.schedule.ScheduleData;
import oncall.schedule.Absence;
import oncall.schedule.EscalationChain;
import oncall.schedule.OnCallNow;

/** Who is on call as JSON. */
final class WhoData {

    private WhoData() {}

    static Object of(String team, List<OnCallNow> rotations, List<Pipeline> pipelines) {
        return JsonObject.of(
                "team", team,
                "at", ScheduleData.INSTANT.format(rotations.get(0).at()),
                "rotations", rotations.stream().map(WhoData::data).toList(),
                "pipelines",
                        pipelines.stream()
                                .map(pipeline -> data(pipeline, rotations))
                                .toList());
    }

    /** Who is on call in a rotation, until the primary changes or duty has a break, and who takes over when. */
    private static Object data(OnCallNow now) {
        return JsonObject.of(
                "rotation", now.rotation().id(),
                "primary", ScheduleData.id(now.on(Role.PRIMARY)),
                "secondary", ScheduleData.id(now.on(Role.SECONDARY)),
                "until_at", ScheduleData.INSTANT.format(now.until()),
                "next_at", ScheduleData.INSTANT.format(now.nextAt()),
                "next_primary", ScheduleData.id(now.next()));
    }

    /** Whom to call about a pipeline, in order. */
    private static Object data(Pipeline pipeline, List<OnCallNow> rotations) {
        List<Object> steps = new ArrayList<>();
        for (EscalationChain.Step step : EscalationChain.on(pipeline, rotations).steps()) {
            steps.add(data(steps.size() + 1, step));
        }
        return JsonObject.of("id", pipeline.id(), "chain", steps);
    }

    /**
     * A step of the escalation. A person on call has a rotation, and a step that names no engineer has its text for a
     * name. It is {@code after} a time as written in the plan, and {@code away_until} the last day away, if known.
     */
    private static Object data(int number, EscalationChain.Step step) {
        Engineer engineer = step.engineer();
        Absence absence = step.absence();
        Absence.Kind kind = absence == null ? Absence.Kind.AWAY_LATER : absence.kind();
        return JsonObject.of(
                "step", number,
                "role", step.role().id(),
                "rotation", step.rotation() == null ? null : step.rotation().id(),
                "engineer", ScheduleData.id(engineer),
                "name", engineer == null ? step.who() : engineer.name(),
                "email", engineer == null ? null : engineer.email(),
                "slack", engineer == null ? null : engineer.slack(),
                "phone", engineer == null ? null : engineer.phone(),
                "after", step.after() == null ? null : step.after().text(),
                "away", kind != Absence.Kind.AWAY_LATER,
                "away_until", absence == null || kind != Absence.Kind.AWAY ? null : absence.to());
    }
}

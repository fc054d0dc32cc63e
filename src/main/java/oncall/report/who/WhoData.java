package oncall.report.who;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import oncall.model.Engineer;
import oncall.model.Pipeline;
import oncall.model.Role;
import oncall.report.schedule.ScheduleData;
import oncall.schedule.Absence;
import oncall.schedule.EscalationChain;
import oncall.schedule.OnCallNow;
import org.jspecify.annotations.Nullable;

/** Who is on call as JSON. */
record WhoData(String team, String at, List<RotationData> rotations, List<PipelineData> pipelines) {

    static WhoData of(String team, List<OnCallNow> rotations, List<Pipeline> pipelines) {
        return new WhoData(
                team,
                ScheduleData.INSTANT.format(rotations.get(0).at()),
                rotations.stream().map(RotationData::of).toList(),
                pipelines.stream()
                        .map(pipeline -> PipelineData.of(pipeline, rotations))
                        .toList());
    }

    /**
     * Who is on call in a rotation.
     *
     * @param untilAt when the primary changes, or duty has a break
     * @param nextAt when the next primary takes over
     */
    record RotationData(
            String rotation,
            @Nullable String primary,
            @Nullable String secondary,
            String untilAt,
            String nextAt,
            @Nullable String nextPrimary) {

        static RotationData of(OnCallNow now) {
            return new RotationData(
                    now.rotation().id(),
                    id(now.on(Role.PRIMARY)),
                    id(now.on(Role.SECONDARY)),
                    ScheduleData.INSTANT.format(now.until()),
                    ScheduleData.INSTANT.format(now.nextAt()),
                    id(now.next()));
        }
    }

    /** Whom to call about a pipeline, in order. */
    record PipelineData(String id, List<StepData> chain) {

        static PipelineData of(Pipeline pipeline, List<OnCallNow> rotations) {
            EscalationChain chain = EscalationChain.on(pipeline, rotations);
            List<StepData> steps = new ArrayList<>();
            for (EscalationChain.Step step : chain.steps()) {
                steps.add(StepData.of(steps.size() + 1, step));
            }
            return new PipelineData(pipeline.id(), steps);
        }
    }

    /**
     * A step of the escalation.
     *
     * @param rotation the rotation of a person on call; otherwise null
     * @param name the engineer's name, or the text of a step that names no engineer
     * @param after how long to wait first, as written in the plan
     * @param away whether the engineer is away at the moment
     * @param awayUntil the last day away, if that is known
     */
    record StepData(
            int step,
            String role,
            @Nullable String rotation,
            @Nullable String engineer,
            @Nullable String name,
            @Nullable String email,
            @Nullable String slack,
            @Nullable String phone,
            @Nullable String after,
            boolean away,
            @Nullable LocalDate awayUntil) {

        static StepData of(int number, EscalationChain.Step step) {
            Engineer engineer = step.engineer();
            Absence absence = step.absence();
            Absence.Kind kind = absence == null ? Absence.Kind.AWAY_LATER : absence.kind();
            return new StepData(
                    number,
                    step.role().id(),
                    step.rotation() == null ? null : step.rotation().id(),
                    id(engineer),
                    engineer == null ? step.who() : engineer.name(),
                    engineer == null ? null : engineer.email(),
                    engineer == null ? null : engineer.slack(),
                    engineer == null ? null : engineer.phone(),
                    step.after() == null ? null : step.after().text(),
                    kind != Absence.Kind.AWAY_LATER,
                    absence == null || kind != Absence.Kind.AWAY ? null : absence.to());
        }
    }

    private static @Nullable String id(@Nullable Engineer engineer) {
        return engineer == null ? null : engineer.id();
    }
}

package oncall.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import oncall.model.Choice;
import oncall.model.Engineer;
import oncall.model.Escalation;
import oncall.model.Pipeline;
import oncall.model.Role;
import oncall.model.SecondaryMode;
import oncall.model.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * Whom to call about a pipeline, one after the other: those on call, the owners, then whoever is named beyond them.
 *
 * @param steps the steps, in order
 */
public record EscalationChain(List<Step> steps) {

    /** As what somebody is called. */
    public enum StepRole implements Choice {
        ON_CALL_PRIMARY("on-call-primary"),
        ON_CALL_SECONDARY("on-call-secondary"),
        PRIMARY_OWNER("primary-owner"),
        SECONDARY_OWNER("secondary-owner"),
        ESCALATION("escalation");

        private final String id;

        StepRole(String id) {
            this.id = id;
        }

        @Override
        public String id() {
            return id;
        }
    }

    /**
     * One step.
     *
     * @param role as what somebody is called
     * @param engineer whom to call; null for nobody, for someone who is no engineer, or for whoever is on call by then
     * @param who someone who is no engineer; otherwise null
     * @param after how long to wait before; null for no longer than it takes
     * @param absence why the engineer may not be there; null where they are
     * @param above the number, from 1, of the earlier step that names the engineer first; null where none does
     */
    public record Step(
            StepRole role,
            @Nullable Engineer engineer,
            @Nullable String who,
            @Nullable TimeSpan after,
            @Nullable Absence absence,
            @Nullable Integer above) {}

    /** The chain of a pipeline whoever is on call by then; nobody's absence is known. */
    public static EscalationChain standing(Pipeline pipeline, SecondaryMode secondary) {
        List<Step> steps = new ArrayList<>();
        steps.add(step(StepRole.ON_CALL_PRIMARY, null));
        if (secondary != SecondaryMode.NEVER) {
            steps.add(step(StepRole.ON_CALL_SECONDARY, null));
        }
        steps.addAll(beyond(pipeline));
        return new EscalationChain(steps);
    }

    /**
     * The chain of a pipeline on a day.
     *
     * @param today the day that counts as now
     * @param shift the shift that holds it; or the first of all, if that is yet to begin
     */
    public static EscalationChain on(LocalDate today, Shift shift, Pipeline pipeline) {
        boolean hasBegun = shift.days().contains(today);
        LocalDate day = hasBegun ? today : shift.days().from();
        LocalDate last = hasBegun ? shift.days().to() : today;
        List<Step> all = new ArrayList<>();
        all.add(step(StepRole.ON_CALL_PRIMARY, shift.on(day, Role.PRIMARY)));
        Engineer secondary = shift.on(day, Role.SECONDARY);
        if (secondary != null || shift.secondaryWanted()) {
            all.add(step(StepRole.ON_CALL_SECONDARY, secondary));
        }
        all.addAll(beyond(pipeline));
        List<Step> steps = new ArrayList<>();
        for (Step step : all) {
            Engineer engineer = step.engineer;
            Absence absence = engineer == null ? null : Absence.of(engineer, today, last);
            steps.add(new Step(step.role, engineer, step.who, step.after, absence, above(engineer, steps)));
        }
        return new EscalationChain(steps);
    }

    private static List<Step> beyond(Pipeline pipeline) {
        List<Step> steps = new ArrayList<>();
        steps.add(step(StepRole.PRIMARY_OWNER, pipeline.primaryOwner()));
        steps.add(step(StepRole.SECONDARY_OWNER, pipeline.secondaryOwner()));
        for (Escalation step : pipeline.escalation()) {
            String who = step.engineer() == null ? step.who() : null;
            steps.add(new Step(StepRole.ESCALATION, step.engineer(), who, step.after(), null, null));
        }
        return steps;
    }

    private static Step step(StepRole role, @Nullable Engineer engineer) {
        return new Step(role, engineer, null, null, null, null);
    }

    private static @Nullable Integer above(@Nullable Engineer engineer, List<Step> steps) {
        for (int i = 0; engineer != null && i < steps.size(); i++) {
            if (engineer.is(steps.get(i).engineer)) {
                return i + 1;
            }
        }
        return null;
    }
}

package oncall.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import oncall.model.Choice;
import oncall.model.DateRange;
import oncall.model.Engineer;
import oncall.model.Escalation;
import oncall.model.Pipeline;
import oncall.model.Rotation;
import oncall.model.SecondaryMode;
import oncall.model.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * Whom to call about a pipeline, in order: the people on call, the owners, then the escalation that the plan names.
 *
 * @param steps the steps, in order
 */
public record EscalationChain(List<Step> steps) {

    /** The role in which somebody is called. */
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
     * @param role the role in which somebody is called
     * @param engineer whom to call; null for nobody, for someone who is not an engineer, or for a person on call in a
     *     chain for any day
     * @param who someone who is not an engineer; otherwise null
     * @param after how long to wait first; null if no time is given
     * @param absence why the engineer may be absent; null if they are there
     * @param above the number, from 1, of the first earlier step that names the engineer; null if none does
     */
    public record Step(
            StepRole role,
            @Nullable Engineer engineer,
            @Nullable String who,
            @Nullable TimeSpan after,
            @Nullable Absence absence,
            @Nullable Integer above) {}

    /**
     * The chain of a pipeline for any day, without the people on call and without absences.
     *
     * @param after when the secondary is called, or null if not stated
     */
    public static EscalationChain standing(Pipeline pipeline, SecondaryMode secondary, @Nullable TimeSpan after) {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(StepRole.ON_CALL_PRIMARY, null, null, null, null, null));
        if (secondary != SecondaryMode.NEVER) {
            steps.add(new Step(StepRole.ON_CALL_SECONDARY, null, null, after, null, null));
        }
        addOwners(pipeline, null, steps);
        return new EscalationChain(steps);
    }

    /**
     * The chain of a pipeline now.
     *
     * @param stretch who is on call now, or next
     */
    public static EscalationChain on(Moment now, OnCall stretch, Pipeline pipeline, Rotation rotation) {
        LocalDate today = now.today();
        LocalDate end = stretch.shift().days().to();
        DateRange days = new DateRange(today, stretch.isOn(now) && end.isAfter(today) ? end : today);
        Engineer secondary = stretch.secondary();
        List<Step> steps = new ArrayList<>();
        add(StepRole.ON_CALL_PRIMARY, stretch.primary(), null, null, days, steps);
        if (secondary != null || stretch.shift().secondaryWanted()) {
            add(StepRole.ON_CALL_SECONDARY, secondary, null, rotation.secondaryAfter(), days, steps);
        }
        addOwners(pipeline, days, steps);
        return new EscalationChain(steps);
    }

    /** Adds the owners and the escalation. With days, adds their absences on them. */
    private static void addOwners(Pipeline pipeline, @Nullable DateRange days, List<Step> steps) {
        add(StepRole.PRIMARY_OWNER, pipeline.primaryOwner(), null, null, days, steps);
        for (Engineer owner : pipeline.secondaryOwners()) {
            add(StepRole.SECONDARY_OWNER, owner, null, null, days, steps);
        }
        for (Escalation beyond : pipeline.escalation()) {
            add(StepRole.ESCALATION, beyond.engineer(), beyond, beyond.after(), days, steps);
        }
    }

    private static void add(
            StepRole role,
            @Nullable Engineer engineer,
            @Nullable Escalation beyond,
            @Nullable TimeSpan after,
            @Nullable DateRange days,
            List<Step> steps) {
        Absence absence = null;
        Integer above = null;
        if (engineer != null && days != null) {
            absence = Absence.of(engineer, days);
            for (int i = steps.size() - 1; i >= 0; i--) {
                above = engineer.is(steps.get(i).engineer) ? Integer.valueOf(i + 1) : above;
            }
        }
        String who = engineer == null && beyond != null ? beyond.who() : null;
        steps.add(new Step(role, engineer, who, after, absence, above));
    }
}

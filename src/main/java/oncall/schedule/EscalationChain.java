package oncall.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import oncall.model.Choice;
import oncall.model.DateRange;
import oncall.model.Engineer;
import oncall.model.Escalation;
import oncall.model.Pipeline;
import oncall.model.Role;
import oncall.model.SecondaryMode;
import oncall.model.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * Whom to call about a pipeline, one after the other: those on call, the owners, then those named beyond them.
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
     * @param engineer whom to call; null for nobody, for someone who is no engineer, or in a chain for any day
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

    /** The chain of a pipeline for any day: without those on call, and without absences. */
    public static EscalationChain standing(Pipeline pipeline, SecondaryMode secondary) {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(StepRole.ON_CALL_PRIMARY, null, null, null, null, null));
        if (secondary != SecondaryMode.NEVER) {
            steps.add(new Step(StepRole.ON_CALL_SECONDARY, null, null, null, null, null));
        }
        addOwners(pipeline, null, steps);
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
        DateRange days = new DateRange(today, hasBegun ? shift.days().to() : today);
        Engineer secondary = shift.on(day, Role.SECONDARY);
        List<Step> steps = new ArrayList<>();
        add(StepRole.ON_CALL_PRIMARY, shift.on(day, Role.PRIMARY), null, days, steps);
        if (secondary != null || shift.secondaryWanted()) {
            add(StepRole.ON_CALL_SECONDARY, secondary, null, days, steps);
        }
        addOwners(pipeline, days, steps);
        return new EscalationChain(steps);
    }

    /** Adds the owners and those beyond them, with their absences on the days; without, if there are none. */
    private static void addOwners(Pipeline pipeline, @Nullable DateRange days, List<Step> steps) {
        add(StepRole.PRIMARY_OWNER, pipeline.primaryOwner(), null, days, steps);
        add(StepRole.SECONDARY_OWNER, pipeline.secondaryOwner(), null, days, steps);
        for (Escalation beyond : pipeline.escalation()) {
            add(StepRole.ESCALATION, beyond.engineer(), beyond, days, steps);
        }
    }

    private static void add(
            StepRole role,
            @Nullable Engineer engineer,
            @Nullable Escalation beyond,
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
        steps.add(new Step(role, engineer, who, beyond == null ? null : beyond.after(), absence, above));
    }
}

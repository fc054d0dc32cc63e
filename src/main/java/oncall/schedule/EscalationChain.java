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
     * @param rotation the rotation of a person on call; otherwise null
     * @param engineer whom to call; null for nobody, for someone who is not an engineer, or for a person on call in a
     *     chain for any day
     * @param who someone who is not an engineer; otherwise null
     * @param from the first day of a person who is not on call yet; otherwise null
     * @param after how long to wait first; null if no time is given
     * @param absence why the engineer may be absent; null if they are there
     */
    public record Step(
            StepRole role,
            @Nullable Rotation rotation,
            @Nullable Engineer engineer,
            @Nullable String who,
            @Nullable LocalDate from,
            @Nullable TimeSpan after,
            @Nullable Absence absence) {}

    /** The chain of a pipeline for any day, without the people on call and without absences. */
    public static EscalationChain standing(Pipeline pipeline, List<Rotation> rotations) {
        List<Step> steps = new ArrayList<>();
        for (String id : pipeline.rotations()) {
            for (Rotation rotation : rotations) {
                if (rotation.id().equals(id)) {
                    steps.add(new Step(StepRole.ON_CALL_PRIMARY, rotation, null, null, null, null, null));
                    if (rotation.secondary() != SecondaryMode.NEVER) {
                        TimeSpan after = rotation.secondaryAfter();
                        steps.add(new Step(StepRole.ON_CALL_SECONDARY, rotation, null, null, null, after, null));
                    }
                }
            }
        }
        addOwners(pipeline, null, steps);
        return new EscalationChain(steps);
    }

    /**
     * The chain of a pipeline now. If none of the rotations that answer for it is on call, it has who is on call next.
     *
     * @param rotations the schedules of all rotations
     */
    public static EscalationChain on(Pipeline pipeline, List<CurrentSchedule> rotations, LocalDate today) {
        List<CurrentSchedule> answering = answering(pipeline, rotations);
        boolean isAnyOn = false;
        for (CurrentSchedule rotation : answering) {
            isAnyOn |= rotation.onCall().isOn(rotation.now(), rotation.plan());
        }
        LocalDate last = today;
        List<Step> steps = new ArrayList<>();
        for (CurrentSchedule rotation : answering) {
            OnCall stretch = rotation.onCall();
            boolean isOn = stretch.isOn(rotation.now(), rotation.plan());
            if (isOn || !isAnyOn) {
                LocalDate end = stretch.shift().days().to();
                last = isOn && end.isAfter(last) ? end : last;
                addOnCall(stretch, rotation, isOn, new DateRange(today, last), steps);
            }
        }
        addOwners(pipeline, new DateRange(today, last), steps);
        return new EscalationChain(steps);
    }

    /** The rotations that answer for a pipeline, in the order of calling. */
    public static List<CurrentSchedule> answering(Pipeline pipeline, List<CurrentSchedule> rotations) {
        List<CurrentSchedule> answering = new ArrayList<>();
        for (String id : pipeline.rotations()) {
            for (CurrentSchedule rotation : rotations) {
                if (rotation.plan().rotation().id().equals(id)) {
                    answering.add(rotation);
                }
            }
        }
        return answering;
    }

    private static void addOnCall(
            OnCall stretch, CurrentSchedule current, boolean isOn, DateRange days, List<Step> steps) {
        Rotation rotation = current.plan().rotation();
        LocalDate from = isOn ? null : stretch.days().from();
        add(StepRole.ON_CALL_PRIMARY, rotation, stretch.primary(), null, from, null, days, steps);
        Engineer secondary = stretch.secondary();
        if (secondary != null || stretch.shift().secondaryWanted()) {
            add(StepRole.ON_CALL_SECONDARY, rotation, secondary, null, from, rotation.secondaryAfter(), days, steps);
        }
    }

    /** Adds the owners and the escalation. With days, adds their absences on them. */
    private static void addOwners(Pipeline pipeline, @Nullable DateRange days, List<Step> steps) {
        add(StepRole.PRIMARY_OWNER, null, pipeline.primaryOwner(), null, null, null, days, steps);
        for (Engineer owner : pipeline.secondaryOwners()) {
            add(StepRole.SECONDARY_OWNER, null, owner, null, null, null, days, steps);
        }
        for (Escalation beyond : pipeline.escalation()) {
            add(StepRole.ESCALATION, null, beyond.engineer(), beyond, null, beyond.after(), days, steps);
        }
    }

    private static void add(
            StepRole role,
            @Nullable Rotation rotation,
            @Nullable Engineer engineer,
            @Nullable Escalation beyond,
            @Nullable LocalDate from,
            @Nullable TimeSpan after,
            @Nullable DateRange days,
            List<Step> steps) {
        Absence absence = engineer == null || days == null ? null : Absence.of(engineer, days);
        String who = engineer == null && beyond != null ? beyond.who() : null;
        steps.add(new Step(role, rotation, engineer, who, from, after, absence));
    }
}

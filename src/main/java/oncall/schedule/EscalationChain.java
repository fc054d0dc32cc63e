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
     * @param after how long to wait first; null if no time is given
     * @param absence why the engineer may be absent; null if they are there
     */
    public record Step(
            StepRole role,
            @Nullable Rotation rotation,
            @Nullable Engineer engineer,
            @Nullable String who,
            @Nullable TimeSpan after,
            @Nullable Absence absence) {}

    /** The chain of a pipeline for any day, without the people on call and without absences. */
    public static EscalationChain standing(Pipeline pipeline, List<Rotation> rotations) {
        List<Step> steps = new ArrayList<>();
        for (String id : pipeline.rotations()) {
            for (Rotation rotation : rotations) {
                if (rotation.id().equals(id)) {
                    steps.add(onCall(Role.PRIMARY, rotation, null, null));
                    if (rotation.secondary() != SecondaryMode.NEVER) {
                        steps.add(onCall(Role.SECONDARY, rotation, null, null));
                    }
                }
            }
        }
        addOwners(pipeline, null, steps);
        return new EscalationChain(steps);
    }

    /**
     * The chain of a pipeline now. It begins with the owners if no rotation that answers for it is on call.
     *
     * @param rotations who is on call in all rotations
     */
    public static EscalationChain on(Pipeline pipeline, List<OnCallNow> rotations) {
        LocalDate today = rotations.get(0).current().now().today();
        LocalDate last = today;
        List<Step> steps = new ArrayList<>();
        for (OnCallNow now : answering(pipeline, rotations)) {
            if (now.isOn()) {
                LocalDate end = now.stretch().shift().days().to();
                last = end.isAfter(last) ? end : last;
                DateRange days = new DateRange(today, last);
                steps.add(onCall(Role.PRIMARY, now.rotation(), now.on(Role.PRIMARY), days));
                Engineer secondary = now.on(Role.SECONDARY);
                if (secondary != null || now.isSecondaryWanted()) {
                    steps.add(onCall(Role.SECONDARY, now.rotation(), secondary, days));
                }
            }
        }
        addOwners(pipeline, new DateRange(today, last), steps);
        return new EscalationChain(steps);
    }

    /** The rotations that answer for a pipeline, in the order of calling. */
    public static List<OnCallNow> answering(Pipeline pipeline, List<OnCallNow> rotations) {
        List<OnCallNow> answering = new ArrayList<>();
        for (String id : pipeline.rotations()) {
            for (OnCallNow rotation : rotations) {
                if (rotation.rotation().id().equals(id)) {
                    answering.add(rotation);
                }
            }
        }
        return answering;
    }

    /** A person on call, or nobody. With days, it has their absences on them. */
    private static Step onCall(Role role, Rotation rotation, @Nullable Engineer engineer, @Nullable DateRange days) {
        boolean isPrimary = role == Role.PRIMARY;
        StepRole onCall = isPrimary ? StepRole.ON_CALL_PRIMARY : StepRole.ON_CALL_SECONDARY;
        TimeSpan after = isPrimary ? null : rotation.secondaryAfter();
        return new Step(onCall, rotation, engineer, null, after, absence(engineer, days));
    }

    /** Adds the owners and the escalation. With days, adds their absences on them. */
    private static void addOwners(Pipeline pipeline, @Nullable DateRange days, List<Step> steps) {
        StepRole role = StepRole.PRIMARY_OWNER;
        List<Engineer> owners = new ArrayList<>(List.of(pipeline.primaryOwner()));
        owners.addAll(pipeline.secondaryOwners());
        for (Engineer owner : owners) {
            steps.add(new Step(role, null, owner, null, null, absence(owner, days)));
            role = StepRole.SECONDARY_OWNER;
        }
        for (Escalation beyond : pipeline.escalation()) {
            Engineer engineer = beyond.engineer();
            String who = engineer == null ? beyond.who() : null;
            steps.add(new Step(StepRole.ESCALATION, null, engineer, who, beyond.after(), absence(engineer, days)));
        }
    }

    private static @Nullable Absence absence(@Nullable Engineer engineer, @Nullable DateRange days) {
        return engineer == null || days == null ? null : Absence.of(engineer, days);
    }
}

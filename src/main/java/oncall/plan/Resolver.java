package oncall.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import oncall.model.Calendar;
import oncall.model.Engineer;
import oncall.model.FailureMode;
import oncall.model.Pipeline;
import oncall.model.Plan;
import oncall.model.Tier;
import oncall.plan.HolidayFileSpec.CalendarSpec;
import oncall.plan.PublishedScheduleSpec.PersonSpec;

/** Turns specs without errors into the model with {@link Spec#meant}, in the order of their references. */
public final class Resolver {

    private static final String DEFAULT_ZONE = "UTC";

    private Resolver() {}

    /**
     * Resolves a plan.
     *
     * @param plan a plan without stopping errors
     * @throws NullPointerException if the plan has such errors
     */
    public static Plan resolve(PlanSpec plan) {
        TeamSpec team = Objects.requireNonNull(plan.team(), "there is no team");
        String zone = team.timezone() == null ? DEFAULT_ZONE : team.timezone().value();
        Meaning in = new Meaning(zone);
        in.calendars.put(
                Meaning.COMMON, new Calendar(null, in.all(plan.holidays().holidays())));
        for (CalendarSpec calendar : plan.holidays().calendars()) {
            String id = calendar.id().value();
            in.calendars.put(id, new Calendar(id, in.all(calendar.holidays())));
        }
        for (PersonSpec person : plan.publication().people()) {
            in.people.put(in.value(person.id()), person.meant(in));
        }
        List<Engineer> engineers = in.all(team.engineers());
        for (Engineer engineer : engineers) {
            in.people.put(engineer.id(), engineer);
        }
        List<Tier> tiers = new ArrayList<>();
        List<FailureMode> failureModes = new ArrayList<>();
        for (PipelineFileSpec file : plan.pipelineFiles()) {
            tiers.addAll(in.all(file.tiers()));
            failureModes.addAll(in.all(file.failureModes()));
        }
        for (Tier tier : tiers) {
            in.tiers.put(tier.id(), tier);
        }
        List<Pipeline> pipelines = new ArrayList<>();
        for (PipelineFileSpec file : plan.pipelineFiles()) {
            pipelines.addAll(in.all(file.pipelines()));
        }
        return new Plan(
                in.value(team.team()),
                in.orNull(team.title()),
                in.values(team.notes()),
                in.timezone,
                in.required(in.calendars.get(Meaning.COMMON)),
                engineers,
                in.required(team.rotation()).meant(in, engineers),
                in.all(team.swaps()),
                in.all(team.overrides()),
                plan.publication().meant(in),
                tiers,
                failureModes,
                pipelines);
    }
}

package oncall.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import oncall.model.Calendar;
import oncall.model.Engineer;
import oncall.model.FailureMode;
import oncall.model.Pipeline;
import oncall.model.Plan;
import oncall.model.PublishedSchedule;
import oncall.model.Rotation;
import oncall.model.Tier;
import oncall.plan.HolidayFileSpec.CalendarSpec;
import oncall.plan.PublishedScheduleSpec.PersonSpec;
import oncall.text.Comment;
import org.jspecify.annotations.Nullable;

/**
 * All files as written.
 *
 * @param team team.yaml, or null if it is missing or cannot be read
 * @param holidays holidays.yaml; without holidays if it is missing
 * @param pipelineFiles pipelines.yaml first, then those of the folder {@code pipelines} by name
 * @param publication schedule.yaml; without shifts if it is missing
 * @param comments those that are addressed to this program, file by file from top to bottom
 * @param files the names of the files that are there, in the order of reading
 */
public record PlanSpec(
        @Nullable TeamSpec team,
        HolidayFileSpec holidays,
        List<PipelineFileSpec> pipelineFiles,
        PublishedScheduleSpec publication,
        List<Comment> comments,
        List<String> files) {

    /** Whether all tiers and pipelines could be read. */
    public boolean pipelinesComplete() {
        for (PipelineFileSpec file : pipelineFiles) {
            if (!file.complete()) {
                return false;
            }
        }
        return true;
    }

    /**
     * Turns specs without errors into the model with {@link PartSpec#meant}, in the order of their references.
     *
     * @throws NullPointerException if the plan has stopping errors
     */
    public Plan meant() {
        return meant(true);
    }

    /** The same plan without telephone numbers, mail addresses, and reasons for absence, swaps and overrides. */
    public Plan withoutContacts() {
        return meant(false);
    }

    /** What was published of a rotation that is not in the plan any more. */
    public PublishedSchedule ended(PublishedRotationSpec rotation) {
        Meaning in = new Meaning(Objects.requireNonNull(team).or(TeamSpec.TIMEZONE, "UTC"), true);
        people(in);
        return rotation.meant(in);
    }

    /** Makes the calendars and the people known, who may not be engineers any more. */
    private List<Engineer> people(Meaning in) {
        Objects.requireNonNull(team);
        in.calendars.put(Meaning.COMMON, new Calendar(null, PartSpec.all(in, holidays.holidays())));
        for (CalendarSpec calendar : holidays.calendars()) {
            String id = calendar.id().value();
            in.calendars.put(id, new Calendar(id, PartSpec.all(in, calendar.holidays())));
        }
        for (PersonSpec person : publication.people()) {
            in.people.put(in.value(person.get(PersonSpec.ID)), person.meant(in));
        }
        List<Engineer> engineers = PartSpec.all(in, team.list(TeamSpec.ENGINEERS));
        for (Engineer engineer : engineers) {
            in.people.put(engineer.id(), engineer);
        }
        return engineers;
    }

    private Plan meant(boolean isPrivate) {
        Objects.requireNonNull(team, "there is no team");
        Meaning in = new Meaning(team.or(TeamSpec.TIMEZONE, "UTC"), isPrivate);
        List<Engineer> engineers = people(in);
        List<Rotation> rotations = new ArrayList<>(1);
        for (RotationSpec rotation : team.rotations()) {
            rotations.add(rotation.meant(
                    in,
                    engineers,
                    PartSpec.all(in, Agreements.swaps(team, rotation)),
                    PartSpec.all(in, Agreements.overrides(team, rotation)),
                    publication.of(rotation, team.rotations().size()).meant(in)));
            in.rotations.add(rotation.idOrMain());
        }
        List<Tier> tiers = new ArrayList<>();
        List<FailureMode> failureModes = new ArrayList<>();
        for (PipelineFileSpec file : pipelineFiles) {
            tiers.addAll(PartSpec.all(in, file.tiers()));
            failureModes.addAll(PartSpec.all(in, file.failureModes()));
        }
        for (Tier tier : tiers) {
            in.tiers.put(tier.id(), tier);
        }
        List<Pipeline> pipelines = new ArrayList<>();
        for (PipelineFileSpec file : pipelineFiles) {
            pipelines.addAll(PartSpec.all(in, file.pipelines()));
        }
        return new Plan(
                team.value(TeamSpec.TEAM),
                team.orNull(TeamSpec.TITLE),
                team.values(TeamSpec.NOTES),
                team.orNull(TeamSpec.CONFLUENCE),
                in.timezone,
                in.required(in.calendars.get(Meaning.COMMON)),
                engineers,
                rotations,
                tiers,
                failureModes,
                pipelines);
    }
}

package oncall.validate.rule;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import oncall.model.DateRange;
import oncall.model.Engineer;
import oncall.model.Plan;
import oncall.plan.Agreements;
import oncall.plan.OverrideSpec;
import oncall.plan.PublishedRotationSpec.ShiftSpec;
import oncall.plan.RotationSpec;
import oncall.plan.SwapSpec;
import oncall.plan.TeamSpec;
import oncall.schedule.Schedule;
import oncall.schedule.Shift;
import oncall.text.Located;
import oncall.text.Location;
import oncall.validate.index.NamedEngineer;
import oncall.validate.index.PlanIndex;
import oncall.validate.index.WrittenDays;
import org.jspecify.annotations.Nullable;

/**
 * A rotation of a plan with its schedule.
 *
 * @param index the files, for the places of findings
 * @param rotation the rotation as written
 * @param schedule the shifts to check, and the changes that cannot be applied
 * @param today the day that counts as today; nothing before it can be fixed
 */
public record ScheduledPlan(PlanIndex index, RotationSpec rotation, Schedule schedule, LocalDate today) {

    /** The file team.yaml, without which there is no schedule. */
    public TeamSpec team() {
        return Objects.requireNonNull(index.team());
    }

    /** The plan with the rotation alone. */
    public Plan plan() {
        return schedule.plan();
    }

    /** The swaps of the rotation as written, in the order of those of the plan. */
    public List<SwapSpec> swaps() {
        return Agreements.swaps(team(), rotation);
    }

    /** The overrides of the rotation as written, in the order of those of the plan. */
    public List<OverrideSpec> overrides() {
        return Agreements.overrides(team(), rotation);
    }

    /** The rotation's published shifts as written. */
    public List<ShiftSpec> published() {
        return index.published(rotation);
    }

    /**
     * The entry of a published shift in schedule.yaml.
     *
     * @throws IllegalArgumentException if no published shift begins on the first of the days
     */
    public ShiftSpec published(DateRange days) {
        for (ShiftSpec shift : published()) {
            if (shift.get(ShiftSpec.START) != null
                    && shift.value(ShiftSpec.START).equals(days.from())) {
                return shift;
            }
        }
        throw new IllegalArgumentException("not published: " + days);
    }

    /** The first absence of the engineer in a shift of these days, as written; null if there is none. */
    @Nullable
    Location absence(@Nullable Engineer engineer, DateRange days) {
        NamedEngineer written = engineer == null ? null : index.engineer(engineer.id());
        for (WrittenDays away : written == null ? List.<WrittenDays>of() : written.absencesFromDuty()) {
            for (DateRange dates : plan().rotation().times().absencesIn(days)) {
                if (away.touches(dates)) {
                    return away.place();
                }
            }
        }
        return null;
    }

    /** Where the first swap, other than the one with this index, names one of the days; null if none does. */
    @Nullable
    Location swapIn(DateRange days, int except, boolean unpublishedOnly) {
        List<SwapSpec> swaps = swaps();
        for (int i = 0; i < swaps.size(); i++) {
            boolean isRecorded = unpublishedOnly
                    && plan().publication().counts(plan().swaps().get(i));
            for (Located<LocalDate> day :
                    Arrays.asList(swaps.get(i).get(SwapSpec.SHIFT), swaps.get(i).get(SwapSpec.IN_RETURN))) {
                if (i != except && !isRecorded && day != null && days.contains(day.value())) {
                    return day.location();
                }
            }
        }
        return null;
    }

    /** The shift of the schedule that contains the first of the days, or null. */
    public @Nullable Shift shift(DateRange days) {
        for (Shift shift : schedule.shifts()) {
            if (shift.days().contains(days.from())) {
                return shift;
            }
        }
        return null;
    }
}

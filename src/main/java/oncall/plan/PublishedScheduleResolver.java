package oncall.plan;

import static oncall.plan.SpecValues.or;
import static oncall.plan.SpecValues.orNull;
import static oncall.plan.SpecValues.required;
import static oncall.plan.SpecValues.value;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import oncall.model.Calendar;
import oncall.model.Change;
import oncall.model.Cover;
import oncall.model.DateRange;
import oncall.model.DatedLoad;
import oncall.model.DayOverride;
import oncall.model.Engineer;
import oncall.model.Load;
import oncall.model.PublishedSchedule;
import oncall.model.PublishedShift;
import oncall.model.Reason;
import oncall.model.Swap;
import oncall.plan.PublishedScheduleSpec.ChangeSpec;
import oncall.plan.PublishedScheduleSpec.CoverSpec;
import oncall.plan.PublishedScheduleSpec.PersonSpec;
import oncall.plan.PublishedScheduleSpec.ShiftSpec;
import oncall.text.Located;
import org.jspecify.annotations.Nullable;

/**
 * The part of {@link Resolver} for schedule.yaml, swaps and overrides. People who left the team are known by their names
 * alone.
 */
final class PublishedScheduleResolver {

    private final Map<String, Engineer> people = new HashMap<>();

    PublishedScheduleResolver(List<PersonSpec> named, String zone, Calendar calendar, Map<String, Engineer> team) {
        for (PersonSpec person : named) {
            String id = value(person.id());
            people.put(
                    id,
                    new Engineer(
                            id,
                            value(person.name()),
                            null,
                            null,
                            null,
                            zone,
                            calendar,
                            List.of(new DatedLoad(null, Load.FULL)),
                            null,
                            null,
                            List.of()));
        }
        people.putAll(team);
    }

    PublishedSchedule publication(PublishedScheduleSpec spec) {
        List<PublishedShift> shifts = new ArrayList<>();
        for (ShiftSpec shift : spec.shifts()) {
            shifts.add(shift(shift));
        }
        return new PublishedSchedule(shifts, swaps(spec.swaps()), overrides(spec.overrides()));
    }

    private PublishedShift shift(ShiftSpec spec) {
        List<Cover> covers = new ArrayList<>();
        for (CoverSpec cover : spec.covers()) {
            covers.add(new Cover(
                    required(cover.days().range()),
                    value(cover.role()),
                    person(cover.engineer()),
                    person(cover.insteadOf()),
                    value(cover.kind()),
                    new Reason.Recorded(or(cover.reason(), ""))));
        }
        List<Change> changes = new ArrayList<>();
        for (ChangeSpec change : spec.changes()) {
            changes.add(new Change(
                    value(change.kind()),
                    value(change.role()),
                    person(change.was()),
                    person(change.now()),
                    orNull(change.otherShift()),
                    new Reason.Recorded(or(change.reason(), ""))));
        }
        return new PublishedShift(
                new DateRange(value(spec.start()), value(spec.end())),
                value(spec.startsAt()),
                value(spec.endsAt()),
                person(spec.primary()),
                person(spec.secondary()),
                covers,
                changes);
    }

    List<Swap> swaps(List<SwapSpec> specs) {
        List<Swap> swaps = new ArrayList<>();
        for (SwapSpec spec : specs) {
            swaps.add(new Swap(
                    value(spec.shift()),
                    required(person(spec.from())),
                    required(person(spec.to())),
                    orNull(spec.inReturn()),
                    orNull(spec.reason())));
        }
        return swaps;
    }

    List<DayOverride> overrides(List<OverrideSpec> specs) {
        List<DayOverride> overrides = new ArrayList<>();
        for (OverrideSpec spec : specs) {
            overrides.add(new DayOverride(
                    required(spec.days().range()),
                    required(person(spec.engineer())),
                    required(person(spec.insteadOf())),
                    orNull(spec.reason())));
        }
        return overrides;
    }

    private @Nullable Engineer person(@Nullable Located<String> id) {
        return id == null ? null : required(people.get(id.value()));
    }
}

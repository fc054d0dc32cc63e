package oncall.plan;

import static oncall.plan.SpecValues.or;
import static oncall.plan.SpecValues.orNull;
import static oncall.plan.SpecValues.required;
import static oncall.plan.SpecValues.value;
import static oncall.plan.SpecValues.values;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import oncall.model.Calendar;
import oncall.model.DateRange;
import oncall.model.DatedLoad;
import oncall.model.Engineer;
import oncall.model.Handoff;
import oncall.model.Handoff.Meeting;
import oncall.model.Holiday;
import oncall.model.ListedRemedy;
import oncall.model.Load;
import oncall.model.Plan;
import oncall.model.Remedy;
import oncall.model.Rotation;
import oncall.model.SecondaryMode;
import oncall.model.SwapPartners;
import oncall.model.TimeOff;
import oncall.text.Located;
import org.jspecify.annotations.Nullable;

/** Turns specs without errors into the model: references become what they refer to, absent keys their defaults. */
public final class Resolver {

    private static final String DEFAULT_ZONE = "UTC";
    private static final int DEFAULT_SHIFT_DAYS = 7;
    private static final LocalTime DEFAULT_HANDOFF = LocalTime.of(9, 0);

    private static final List<ListedRemedy> ON_TIME_OFF =
            List.of(ListedRemedy.of(Remedy.SWAP_WITH_NEXT), ListedRemedy.of(Remedy.REDISTRIBUTE));

    private final Map<String, Calendar> calendars = new HashMap<>();
    private final Map<String, Engineer> engineers = new HashMap<>();

    private Resolver() {}

    /**
     * What the plan means.
     *
     * @param plan a plan without errors that stop
     * @throws NullPointerException if the plan has such errors
     */
    public static Plan resolve(PlanSpec plan) {
        return new Resolver().plan(plan);
    }

    private Plan plan(PlanSpec plan) {
        TeamSpec team = required(plan.team());
        String zone = or(team.timezone(), DEFAULT_ZONE);
        Calendar common = new Calendar(null, holidays(plan.holidays().holidays()));
        for (HolidayFileSpec.CalendarSpec calendar : plan.holidays().calendars()) {
            String id = calendar.id().value();
            calendars.put(id, new Calendar(id, holidays(calendar.holidays())));
        }
        List<Engineer> everyone = new ArrayList<>();
        for (EngineerSpec spec : team.engineers()) {
            Engineer engineer = engineer(spec, zone, common);
            everyone.add(engineer);
            engineers.put(engineer.id(), engineer);
        }
        PublishedScheduleResolver agreed =
                new PublishedScheduleResolver(plan.publication().people(), zone, common, engineers);
        PipelineResolver pipelines = new PipelineResolver(engineers, plan.pipelineFiles());
        return new Plan(
                value(team.team()),
                orNull(team.title()),
                values(team.notes()),
                zone,
                everyone,
                rotation(required(team.rotation()), everyone),
                agreed.swaps(team.swaps()),
                agreed.overrides(team.overrides()),
                agreed.publication(plan.publication()),
                pipelines.tiers(),
                pipelines.failureModes(),
                pipelines.pipelines());
    }

    private static List<Holiday> holidays(List<HolidaySpec> specs) {
        List<Holiday> holidays = new ArrayList<>();
        for (HolidaySpec spec : specs) {
            String name = value(spec.name());
            holidays.add(
                    spec.everyYear() != null
                            ? new Holiday.EveryYear(name, spec.everyYear().value())
                            : new Holiday.OnDays(name, range(required(spec.days()))));
        }
        return holidays;
    }

    private Engineer engineer(EngineerSpec spec, String teamZone, Calendar common) {
        List<TimeOff> timeOff = new ArrayList<>();
        for (TimeOffSpec away : spec.timeOff()) {
            timeOff.add(new TimeOff(range(away.days()), null, orNull(away.reason()), or(away.excused(), false)));
        }
        return new Engineer(
                value(spec.id()),
                value(spec.name()),
                orNull(spec.email()),
                orNull(spec.slack()),
                orNull(spec.phone()),
                or(spec.timezone(), teamZone),
                spec.calendar() == null ? common : required(calendars.get(value(spec.calendar()))),
                List.of(new DatedLoad(null, or(spec.load(), Load.FULL))),
                orNull(spec.joins()),
                orNull(spec.leaves()),
                timeOff);
    }

    private Rotation rotation(RotationSpec spec, List<Engineer> everyone) {
        List<Engineer> order = everyone;
        if (spec.order() != null) {
            order = new ArrayList<>();
            for (Located<String> id : spec.order()) {
                order.add(engineer(id));
            }
        }
        return new Rotation(
                value(spec.start()),
                spec.shift() == null ? DEFAULT_SHIFT_DAYS : spec.shift().value().days(),
                handoff(spec.handoff()),
                order,
                or(spec.secondary(), SecondaryMode.ALWAYS),
                spec.rest() == null ? null : Math.min(value(spec.rest()), order.size() - 1),
                spec.onTimeOff() == null ? ON_TIME_OFF : remedies(spec.onTimeOff()),
                spec.onHoliday() == null ? List.of() : values(spec.onHoliday()),
                or(spec.balanceHolidays(), true),
                or(spec.swapPartners(), SwapPartners.ANYONE),
                orNull(spec.notice()));
    }

    private static List<ListedRemedy> remedies(List<Located<Remedy>> written) {
        List<ListedRemedy> listed = new ArrayList<>();
        for (Located<Remedy> remedy : written) {
            listed.add(ListedRemedy.of(remedy.value()));
        }
        return listed;
    }

    private static Handoff handoff(@Nullable HandoffSpec spec) {
        if (spec == null) {
            return new Handoff(DEFAULT_HANDOFF, null);
        }
        HandoffSpec.MeetingSpec meeting = spec.meeting();
        return new Handoff(
                or(spec.time(), DEFAULT_HANDOFF),
                meeting == null
                        ? null
                        : new Meeting(value(meeting.day()), orNull(meeting.time()), orNull(meeting.length())));
    }

    private Engineer engineer(Located<String> id) {
        return required(engineers.get(id.value()));
    }

    private static DateRange range(DaysSpec days) {
        return required(days.range());
    }
}

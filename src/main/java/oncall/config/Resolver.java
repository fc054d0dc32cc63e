package oncall.config;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import oncall.model.Calendar;
import oncall.model.DateRange;
import oncall.model.DayOverride;
import oncall.model.Engineer;
import oncall.model.Escalation;
import oncall.model.FailureMode;
import oncall.model.Handoff;
import oncall.model.Handoff.Meeting;
import oncall.model.Holiday;
import oncall.model.Load;
import oncall.model.Monitoring;
import oncall.model.Monitoring.Alert;
import oncall.model.Monitoring.Dashboard;
import oncall.model.Pipeline;
import oncall.model.Project;
import oncall.model.RemedyId;
import oncall.model.Rotation;
import oncall.model.RunbookDuty;
import oncall.model.SecondaryMode;
import oncall.model.Sla;
import oncall.model.Swap;
import oncall.model.SwapPartners;
import oncall.model.Tier;
import oncall.model.TimeOff;
import oncall.source.Located;
import org.jspecify.annotations.Nullable;

/** Turns files without errors into what they mean: references become what they refer to, absent keys their defaults. */
public final class Resolver {

    private static final String DEFAULT_ZONE = "UTC";
    private static final int DEFAULT_SHIFT_DAYS = 7;
    private static final LocalTime DEFAULT_HANDOFF = LocalTime.of(9, 0);
    private static final int DEFAULT_REST = 1;

    private final Map<String, Calendar> calendars = new HashMap<>();
    private final Map<String, Engineer> engineers = new HashMap<>();
    private final Map<String, Tier> tiers = new HashMap<>();

    private Resolver() {}

    /**
     * What the plan means.
     *
     * @param plan a plan without errors that stop
     * @throws NullPointerException if the plan has such errors
     */
    public static Project resolve(PlanSpec plan) {
        return new Resolver().project(plan);
    }

    private Project project(PlanSpec plan) {
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
        List<Tier> allTiers = new ArrayList<>();
        List<FailureMode> failureModes = new ArrayList<>();
        for (PipelineFileSpec file : plan.pipelineFiles()) {
            for (TierSpec spec : file.tiers()) {
                Tier tier = tier(spec);
                allTiers.add(tier);
                tiers.put(tier.id(), tier);
            }
            failureModes.addAll(failureModes(file.failureModes()));
        }
        List<Pipeline> pipelines = new ArrayList<>();
        for (PipelineFileSpec file : plan.pipelineFiles()) {
            for (PipelineSpec spec : file.pipelines()) {
                pipelines.add(pipeline(spec));
            }
        }
        return new Project(
                value(team.team()),
                orNull(team.title()),
                values(team.notes()),
                zone,
                everyone,
                rotation(required(team.rotation()), everyone),
                swaps(team.swaps()),
                overrides(team.overrides()),
                allTiers,
                failureModes,
                pipelines);
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
            timeOff.add(new TimeOff(range(away.days()), orNull(away.reason()), or(away.excused(), false)));
        }
        return new Engineer(
                value(spec.id()),
                value(spec.name()),
                orNull(spec.email()),
                orNull(spec.slack()),
                orNull(spec.phone()),
                or(spec.timezone(), teamZone),
                spec.calendar() == null ? common : required(calendars.get(value(spec.calendar()))),
                or(spec.load(), Load.FULL),
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
                Math.min(or(spec.rest(), DEFAULT_REST), order.size() - 1),
                spec.onTimeOff() == null
                        ? List.of(RemedyId.SWAP_WITH_NEXT, RemedyId.REDISTRIBUTE)
                        : values(spec.onTimeOff()),
                spec.onHoliday() == null ? List.of() : values(spec.onHoliday()),
                or(spec.balanceHolidays(), true),
                or(spec.swapPartners(), SwapPartners.ANYONE),
                orNull(spec.notice()));
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

    private List<Swap> swaps(List<SwapSpec> specs) {
        List<Swap> swaps = new ArrayList<>();
        for (SwapSpec spec : specs) {
            swaps.add(new Swap(
                    value(spec.shift()),
                    engineer(required(spec.from())),
                    engineer(required(spec.to())),
                    orNull(spec.inReturn()),
                    orNull(spec.reason())));
        }
        return swaps;
    }

    private List<DayOverride> overrides(List<OverrideSpec> specs) {
        List<DayOverride> overrides = new ArrayList<>();
        for (OverrideSpec spec : specs) {
            overrides.add(new DayOverride(
                    range(spec.days()),
                    engineer(required(spec.engineer())),
                    engineer(required(spec.insteadOf())),
                    orNull(spec.reason())));
        }
        return overrides;
    }

    private static Tier tier(TierSpec spec) {
        return new Tier(
                value(spec.id()),
                orNull(spec.resolveWithin()),
                or(spec.runbook(), RunbookDuty.OPTIONAL),
                orNull(spec.reviewEvery()));
    }

    private Pipeline pipeline(PipelineSpec spec) {
        return new Pipeline(
                value(spec.id()),
                value(spec.name()),
                orNull(spec.area()),
                spec.tier() == null ? null : required(tiers.get(value(spec.tier()))),
                engineer(required(spec.primaryOwner())),
                engineer(required(spec.secondaryOwner())),
                orNull(spec.purpose()),
                values(spec.inputs()),
                values(spec.transformations()),
                values(spec.outputs()),
                spec.sla() == null
                        ? null
                        : new Sla(
                                orNull(spec.sla().resolveWithin()),
                                orNull(spec.sla().deliveredBy())),
                monitoring(spec.monitoring()),
                values(spec.checks()),
                failureModes(spec.failureModes()),
                values(spec.restart()),
                values(spec.recovery()),
                escalation(spec.escalation()),
                values(spec.dependsOn()),
                orNull(spec.confluence()),
                orNull(spec.reviewed()));
    }

    private static Monitoring monitoring(@Nullable MonitoringSpec spec) {
        List<Dashboard> dashboards = new ArrayList<>();
        List<Alert> alerts = new ArrayList<>();
        if (spec != null) {
            for (MonitoringSpec.DashboardSpec dashboard : spec.dashboards()) {
                dashboards.add(new Dashboard(value(dashboard.name()), orNull(dashboard.url())));
            }
            for (MonitoringSpec.AlertSpec alert : spec.alerts()) {
                alerts.add(new Alert(
                        value(alert.name()),
                        orNull(alert.threshold()),
                        orNull(alert.severity()),
                        orNull(alert.action())));
            }
        }
        return new Monitoring(dashboards, alerts);
    }

    private static List<FailureMode> failureModes(List<FailureModeSpec> specs) {
        List<FailureMode> modes = new ArrayList<>();
        for (FailureModeSpec spec : specs) {
            modes.add(new FailureMode(
                    value(spec.title()),
                    orNull(spec.cause()),
                    orNull(spec.impact()),
                    orNull(spec.detection()),
                    values(spec.troubleshooting())));
        }
        return modes;
    }

    private List<Escalation> escalation(List<EscalationSpec> specs) {
        List<Escalation> steps = new ArrayList<>();
        for (EscalationSpec spec : specs) {
            String who = value(spec.who());
            steps.add(new Escalation(who, engineers.get(who), orNull(spec.after())));
        }
        return steps;
    }

    private Engineer engineer(Located<String> id) {
        return required(engineers.get(id.value()));
    }

    private static DateRange range(DaysSpec days) {
        return required(days.range());
    }

    private static <T> T required(@Nullable T value) {
        return Objects.requireNonNull(value, "a plan with errors that stop cannot be resolved");
    }

    private static <T> T value(@Nullable Located<T> written) {
        return required(written).value();
    }

    private static <T> T or(@Nullable Located<T> written, T absent) {
        return written == null ? absent : written.value();
    }

    private static <T> @Nullable T orNull(@Nullable Located<T> written) {
        return written == null ? null : written.value();
    }

    private static <T> List<T> values(List<Located<T>> written) {
        List<T> values = new ArrayList<>(written.size());
        for (Located<T> value : written) {
            values.add(value.value());
        }
        return values;
    }
}

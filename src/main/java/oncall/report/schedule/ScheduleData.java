package oncall.report.schedule;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import oncall.model.Change;
import oncall.model.Cover;
import oncall.model.DateRange;
import oncall.model.Engineer;
import oncall.model.HolidayDate;
import oncall.model.Plan;
import oncall.model.Role;
import oncall.model.TimeOff;
import oncall.report.ReasonText;
import oncall.schedule.CurrentSchedule;
import oncall.schedule.HandoffClock;
import oncall.schedule.OnCall;
import oncall.schedule.Shift;
import org.jspecify.annotations.Nullable;

/** A schedule as JSON: engineers by id, days as dates, hand-offs as instants with their offset. */
public record ScheduleData(String team, String timezone, List<PersonData> people, List<ShiftData> shifts) {

    /** Instants such as {@code 2026-11-16T09:00:00-05:00}. */
    public static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

    /** The schedules of a plan's rotations, one after the other. */
    public static ScheduleData of(Plan plan, List<CurrentSchedule> schedules) {
        return explained(plan, schedules, List.of());
    }

    /** @param explanations why each shift has its people, for each of the schedules; empty if not requested */
    static ScheduleData explained(Plan plan, List<CurrentSchedule> schedules, List<Explanation> explanations) {
        List<ShiftData> shifts = new ArrayList<>();
        for (int i = 0; i < schedules.size(); i++) {
            CurrentSchedule schedule = schedules.get(i);
            HandoffClock clock = new HandoffClock(schedule.plan());
            for (Shift shift : schedule.shifts()) {
                shifts.add(ShiftData.of(schedule, shift, clock, explanations.isEmpty() ? null : explanations.get(i)));
            }
        }
        return new ScheduleData(plan.team(), plan.timezone(), PersonData.all(plan, schedules), shifts);
    }

    /**
     * One shift.
     *
     * @param primary who is primary on all days without a cover; null if there are no such days, or nobody is primary
     * @param secondary who is secondary on all days without a cover, likewise
     * @param current whether it contains the on-call day of now
     * @param away who has time off in it
     * @param onCall who is on call after covers and overrides, stretch by stretch
     * @param explanation the lines of the explanation; absent if not requested
     */
    public record ShiftData(
            String rotation,
            LocalDate start,
            LocalDate end,
            String startsAt,
            String endsAt,
            @Nullable String primary,
            @Nullable String secondary,
            boolean published,
            boolean current,
            List<HolidayData> holidays,
            List<AwayData> away,
            List<OnCallData> onCall,
            List<CoverData> covers,
            List<ChangeData> changes,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            List<String> explanation) {

        static ShiftData of(
                CurrentSchedule schedule, Shift shift, HandoffClock clock, @Nullable Explanation explanation) {
            List<Engineer> engineers = schedule.plan().engineers();
            return new ShiftData(
                    schedule.plan().rotation().id(),
                    shift.days().from(),
                    shift.days().to(),
                    INSTANT.format(clock.startOf(shift)),
                    INSTANT.format(clock.endOf(shift)),
                    id(shift.serving(Role.PRIMARY)),
                    id(shift.serving(Role.SECONDARY)),
                    shift.published(),
                    shift.days().contains(schedule.now().onCallDay()),
                    shift.holidays().stream()
                            .map(holiday -> HolidayData.of(holiday, engineers))
                            .toList(),
                    AwayData.of(shift, engineers),
                    OnCall.withoutBreaks(shift, clock).stream()
                            .map(stretch -> OnCallData.of(stretch, clock))
                            .toList(),
                    shift.covers().stream().map(CoverData::of).toList(),
                    shift.changes().stream().map(ChangeData::of).toList(),
                    explanation == null ? null : explanation.plain(shift));
        }
    }

    /** A holiday, and who observes it. */
    public record HolidayData(LocalDate date, String name, List<String> observedBy) {

        static HolidayData of(HolidayDate holiday, List<Engineer> engineers) {
            DateRange date = new DateRange(holiday.date(), holiday.date());
            List<String> observers = new ArrayList<>();
            for (Engineer engineer : engineers) {
                boolean isTheirs = engineer.isOnTeam(date)
                        && engineer.calendar().holidays().stream()
                                .anyMatch(each -> each.within(date).contains(holiday));
                if (isTheirs) {
                    observers.add(engineer.id());
                }
            }
            return new HolidayData(holiday.date(), holiday.name(), observers);
        }
    }

    /** Days on which somebody who may be on call has time off. */
    public record AwayData(
            String engineer,
            LocalDate from,
            LocalDate to,
            @Nullable String reason) {

        static List<AwayData> of(Shift shift, List<Engineer> engineers) {
            List<AwayData> all = new ArrayList<>();
            for (Engineer engineer : engineers) {
                for (TimeOff away : engineer.onCall() ? engineer.timeOff() : List.<TimeOff>of()) {
                    for (DateRange run : shift.absences()) {
                        for (DateRange days : away.within(run)) {
                            all.add(new AwayData(engineer.id(), days.from(), days.to(), away.reason()));
                        }
                    }
                }
            }
            return all;
        }
    }

    /** A stretch of a shift in which neither role changes. */
    public record OnCallData(
            String fromAt,
            String toAt,
            @Nullable String primary,
            @Nullable String secondary) {

        static OnCallData of(OnCall stretch, HandoffClock clock) {
            return new OnCallData(
                    INSTANT.format(stretch.startsAt(clock)),
                    INSTANT.format(stretch.endsAt(clock)),
                    id(stretch.primary()),
                    id(stretch.secondary()));
        }
    }

    /** Days on which somebody else serves. */
    public record CoverData(
            LocalDate from,
            LocalDate to,
            String role,
            @Nullable String engineer,
            @Nullable String insteadOf,
            String kind,
            String reason) {

        static CoverData of(Cover cover) {
            return new CoverData(
                    cover.days().from(),
                    cover.days().to(),
                    cover.role().id(),
                    id(cover.engineer()),
                    id(cover.insteadOf()),
                    cover.kind().id(),
                    ReasonText.of(cover.reason()));
        }
    }

    /** How the whole shift changed hands. */
    public record ChangeData(
            String kind,
            String role,
            @Nullable String was,
            @Nullable String now,
            @Nullable LocalDate otherShift,
            String reason) {

        static ChangeData of(Change change) {
            return new ChangeData(
                    change.kind().id(),
                    change.role().id(),
                    id(change.was()),
                    id(change.now()),
                    change.otherShift(),
                    ReasonText.of(change.reason()));
        }
    }

    static @Nullable String id(@Nullable Engineer engineer) {
        return engineer == null ? null : engineer.id();
    }
}

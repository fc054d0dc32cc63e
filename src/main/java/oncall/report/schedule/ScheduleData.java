package oncall.report.schedule;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import oncall.model.Change;
import oncall.model.Cover;
import oncall.model.Engineer;
import oncall.model.HolidayDate;
import oncall.model.Plan;
import oncall.model.Role;
import oncall.report.ReasonText;
import oncall.schedule.HandoffClock;
import oncall.schedule.OnCall;
import oncall.schedule.Schedule;
import oncall.schedule.Shift;
import org.jspecify.annotations.Nullable;

/** A schedule as JSON: engineers by id, days as dates, hand-offs as instants with their offset. */
public record ScheduleData(String team, String timezone, List<ShiftData> shifts) {

    /** Instants such as {@code 2026-11-16T09:00:00-05:00}. */
    public static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

    /** The schedules of a plan's rotations, one after the other. */
    public static ScheduleData of(Plan plan, List<Schedule> schedules) {
        return new ScheduleData(
                plan.team(),
                plan.timezone(),
                schedules.stream().flatMap(schedule -> shifts(schedule, null)).toList());
    }

    /** The same, with why each shift has its people. */
    static ScheduleData explained(Plan plan, List<Explanation> explanations) {
        return new ScheduleData(
                plan.team(),
                plan.timezone(),
                explanations.stream()
                        .flatMap(explanation -> shifts(explanation.schedule(), explanation))
                        .toList());
    }

    private static Stream<ShiftData> shifts(Schedule schedule, @Nullable Explanation explanation) {
        HandoffClock clock = new HandoffClock(schedule.plan());
        String rotation = schedule.plan().rotation().id();
        return schedule.shifts().stream().map(shift -> ShiftData.of(rotation, shift, clock, explanation));
    }

    /**
     * One shift.
     *
     * @param primary who is primary on all days without a cover; null if there are no such days, or nobody is primary
     * @param secondary who is secondary on all days without a cover, likewise
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
            List<HolidayData> holidays,
            List<OnCallData> onCall,
            List<CoverData> covers,
            List<ChangeData> changes,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            List<String> explanation) {

        static ShiftData of(String rotation, Shift shift, HandoffClock clock, @Nullable Explanation explanation) {
            return new ShiftData(
                    rotation,
                    shift.days().from(),
                    shift.days().to(),
                    INSTANT.format(clock.startOf(shift)),
                    INSTANT.format(clock.endOf(shift)),
                    id(shift.serving(Role.PRIMARY)),
                    id(shift.serving(Role.SECONDARY)),
                    shift.published(),
                    shift.holidays().stream().map(HolidayData::of).toList(),
                    OnCall.withoutBreaks(shift, clock).stream()
                            .map(stretch -> OnCallData.of(stretch, clock))
                            .toList(),
                    shift.covers().stream().map(CoverData::of).toList(),
                    shift.changes().stream().map(ChangeData::of).toList(),
                    explanation == null ? null : explanation.plain(shift));
        }
    }

    /** A holiday that somebody observes. */
    public record HolidayData(LocalDate date, String name) {

        static HolidayData of(HolidayDate holiday) {
            return new HolidayData(holiday.date(), holiday.name());
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

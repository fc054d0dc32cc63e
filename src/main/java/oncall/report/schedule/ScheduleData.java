package oncall.report.schedule;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import oncall.model.Change;
import oncall.model.Cover;
import oncall.model.DateRange;
import oncall.model.Engineer;
import oncall.model.HolidayDate;
import oncall.model.Plan;
import oncall.model.Role;
import oncall.model.TimeOff;
import oncall.render.JsonObject;
import oncall.report.ReasonText;
import oncall.schedule.CurrentSchedule;
import oncall.schedule.HandoffClock;
import oncall.schedule.OnCall;
import oncall.schedule.Shift;
import org.jspecify.annotations.Nullable;

/** A schedule as JSON: engineers by id, days as dates, hand-offs as instants with their offset. */
public record ScheduleData(
        String team, String timezone, List<Object> people, List<Map<String, @Nullable Object>> shifts) {

    /** Instants such as {@code 2026-11-16T09:00:00-05:00}. */
    public static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

    /** The schedules of a plan's rotations, one after the other. */
    public static ScheduleData of(Plan plan, List<CurrentSchedule> schedules) {
        return explained(plan, schedules, List.of());
    }

    /** @param explanations why each shift has its people, for each of the schedules; empty if not requested */
    static ScheduleData explained(Plan plan, List<CurrentSchedule> schedules, List<Explanation> explanations) {
        List<Map<String, @Nullable Object>> shifts = new ArrayList<>();
        for (int i = 0; i < schedules.size(); i++) {
            CurrentSchedule schedule = schedules.get(i);
            HandoffClock clock = new HandoffClock(schedule.plan());
            for (Shift shift : schedule.shifts()) {
                shifts.add(data(schedule, shift, clock, explanations.isEmpty() ? null : explanations.get(i)));
            }
        }
        return new ScheduleData(plan.team(), plan.timezone(), people(plan, schedules), shifts);
    }

    /** All engineers of the plan, as listed, then those who have left and are named in the schedules. */
    private static List<Object> people(Plan plan, List<CurrentSchedule> schedules) {
        List<@Nullable Engineer> engineers = new ArrayList<>(plan.engineers());
        for (CurrentSchedule schedule : schedules) {
            for (Shift shift : schedule.shifts()) {
                engineers.addAll(named(shift));
            }
        }
        Map<String, Object> people = new LinkedHashMap<>();
        for (Engineer engineer : engineers) {
            if (engineer != null) {
                people.putIfAbsent(
                        engineer.id(),
                        JsonObject.of(
                                "id", engineer.id(),
                                "name", engineer.name(),
                                "email", engineer.email(),
                                "slack", engineer.slack(),
                                "phone", engineer.phone()));
            }
        }
        return List.copyOf(people.values());
    }

    private static List<@Nullable Engineer> named(Shift shift) {
        List<@Nullable Engineer> named = new ArrayList<>();
        named.add(shift.holder(Role.PRIMARY));
        named.add(shift.holder(Role.SECONDARY));
        for (Cover cover : shift.covers()) {
            named.add(cover.engineer());
            named.add(cover.insteadOf());
        }
        for (Change change : shift.changes()) {
            named.add(change.was());
            named.add(change.now());
        }
        return named;
    }

    /**
     * One shift. Its primary and its secondary are those on all days without a cover; null if there are no such days,
     * or nobody. Under {@code on_call} it has who is on call after covers, stretch by stretch.
     */
    private static Map<String, @Nullable Object> data(
            CurrentSchedule schedule, Shift shift, HandoffClock clock, @Nullable Explanation explanation) {
        List<Engineer> engineers = schedule.plan().engineers();
        Map<String, @Nullable Object> data = JsonObject.of(
                "rotation", schedule.plan().rotation().id(),
                "start", shift.days().from(),
                "end", shift.days().to(),
                "starts_at", INSTANT.format(clock.startOf(shift)),
                "ends_at", INSTANT.format(clock.endOf(shift)),
                "primary", id(shift.serving(Role.PRIMARY)),
                "secondary", id(shift.serving(Role.SECONDARY)),
                "published", shift.published(),
                "current", shift.days().contains(schedule.now().onCallDay()),
                "holidays",
                        shift.holidays().stream()
                                .map(day -> data(day, engineers))
                                .toList(),
                "away", away(shift, engineers),
                "on_call",
                        OnCall.withoutBreaks(shift, clock).stream()
                                .map(one -> data(one, clock))
                                .toList(),
                "covers", shift.covers().stream().map(ScheduleData::data).toList(),
                "changes", shift.changes().stream().map(ScheduleData::data).toList());
        if (explanation != null) {
            data.put("explanation", explanation.plain(shift));
        }
        return data;
    }

    /** A holiday, and who observes it. */
    private static Object data(HolidayDate holiday, List<Engineer> engineers) {
        DateRange date = new DateRange(holiday.date(), holiday.date());
        List<String> observers = new ArrayList<>();
        for (Engineer engineer : engineers) {
            boolean isTheirs = engineer.isOnTeam(date)
                    && engineer.calendar().holidays().stream()
                            .flatMap(each -> each.within(date).stream())
                            .anyMatch(each -> each.name().equals(holiday.name()));
            if (isTheirs) {
                observers.add(engineer.id());
            }
        }
        return JsonObject.of("date", holiday.date(), "name", holiday.name(), "observed_by", observers);
    }

    /** Days on which somebody who may be on call has time off. */
    private static List<Object> away(Shift shift, List<Engineer> engineers) {
        List<Object> all = new ArrayList<>();
        for (Engineer engineer : engineers) {
            for (TimeOff away : engineer.onCall() ? engineer.timeOff() : List.<TimeOff>of()) {
                for (DateRange run : shift.absences()) {
                    for (DateRange days : away.within(run)) {
                        all.add(JsonObject.of(
                                "engineer", engineer.id(),
                                "from", days.from(),
                                "to", days.to(),
                                "reason", away.reason()));
                    }
                }
            }
        }
        return all;
    }

    /** A stretch of a shift in which neither role changes. */
    private static Object data(OnCall stretch, HandoffClock clock) {
        return JsonObject.of(
                "from_at", INSTANT.format(stretch.startsAt(clock)),
                "to_at", INSTANT.format(stretch.endsAt(clock)),
                "primary", id(stretch.primary()),
                "secondary", id(stretch.secondary()));
    }

    /** Days on which somebody else serves. */
    private static Object data(Cover cover) {
        return JsonObject.of(
                "from", cover.days().from(),
                "to", cover.days().to(),
                "role", cover.role().id(),
                "engineer", id(cover.engineer()),
                "instead_of", id(cover.insteadOf()),
                "kind", cover.kind().id(),
                "reason", ReasonText.of(cover.reason()));
    }

    /** How the whole shift changed hands. */
    private static Object data(Change change) {
        return JsonObject.of(
                "kind", change.kind().id(),
                "role", change.role().id(),
                "was", id(change.was()),
                "now", id(change.now()),
                "other_shift", change.otherShift(),
                "reason", ReasonText.of(change.reason()));
    }

    /** The id of an engineer, or null for nobody. */
    public static @Nullable String id(@Nullable Engineer engineer) {
        return engineer == null ? null : engineer.id();
    }
}

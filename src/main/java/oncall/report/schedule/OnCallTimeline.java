package oncall.report.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import oncall.model.Cause;
import oncall.model.Cover;
import oncall.model.DateRange;
import oncall.model.Engineer;
import oncall.model.HolidayDate;
import oncall.model.Plan;
import oncall.model.Role;
import oncall.render.Timeline;
import oncall.report.DateText;
import oncall.report.People;
import oncall.report.ReasonText;
import oncall.schedule.CurrentSchedule;
import oncall.schedule.OnCall;
import oncall.schedule.Shift;

/** The primaries as a picture: a lane for each engineer, one for days without a primary, one for holidays. */
final class OnCallTimeline {

    private static final String HOLIDAY = "★";
    private static final String CHANGED = "⇄";
    private static final String CURRENT = "▶";
    private static final String COVERS = "+";
    private static final String NOBODY = "✗";
    private static final String NOBODY_LANE = "Nobody";

    private static final int MOST_TICKS = 14;
    private static final int WEEK = 7;

    private final List<CurrentSchedule> rotations;
    private final People people;

    /** The bars of each lane, by label. */
    private final Map<String, List<Timeline.Bar>> bars = new LinkedHashMap<>();

    private final List<Timeline.Bar> holidays = new ArrayList<>();

    OnCallTimeline(List<CurrentSchedule> rotations) {
        this.rotations = rotations;
        Plan plan = rotations.get(0).plan();
        this.people = new People(plan.engineers());
        for (CurrentSchedule rotation : rotations) {
            for (Engineer engineer : plan.engineers()) {
                bars.put(lane(people.name(engineer), rotation), new ArrayList<>());
            }
            bars.put(lane(NOBODY_LANE, rotation), new ArrayList<>());
            for (Shift shift : rotation.shifts()) {
                OnCall.ofPrimary(shift).forEach(stretch -> add(stretch, rotation));
            }
        }
        rotations.stream()
                .flatMap(rotation -> rotation.shifts().stream())
                .flatMap(shift -> shift.holidays().stream())
                .sorted()
                .forEach(this::addHoliday);
        bars.put("Holidays", holidays);
    }

    /** The label of a lane; with the rotation if there are several. */
    private String lane(String name, CurrentSchedule rotation) {
        return rotations.size() == 1 ? name : rotation.plan().rotation().title() + ": " + name;
    }

    /** The meaning of the signs in the picture. */
    String legend() {
        StringBuilder signs = new StringBuilder();
        for (List<Timeline.Bar> lane : bars.values()) {
            for (Timeline.Bar bar : lane) {
                signs.append(bar.look() == Timeline.Look.NOTABLE ? "" : bar.label());
            }
        }
        return "Each bar is a shift, in the row of its primary."
                + meaning(CURRENT, "the current one", signs)
                + meaning(HOLIDAY, "its primary has a holiday in it", signs)
                + meaning(CHANGED, "it changed hands", signs)
                + meaning(COVERS, "days covered for somebody else", signs)
                + meaning(NOBODY, "nobody is on call", signs);
    }

    private static String meaning(String sign, String what, StringBuilder signs) {
        return signs.indexOf(sign) >= 0 ? " " + sign + " " + what + "." : "";
    }

    /** The picture. */
    Timeline timeline() {
        List<Timeline.Lane> lanes = new ArrayList<>();
        bars.forEach((label, some) -> {
            if (!some.isEmpty()) {
                lanes.add(new Timeline.Lane(label, some));
            }
        });
        DateRange days = days();
        int tick = WEEK;
        while (days.days() / tick > MOST_TICKS) {
            tick += WEEK;
        }
        return new Timeline("Primary on call", summary(days), days.from(), days.to(), tick, lanes);
    }

    /** The days of all rotations. */
    private DateRange days() {
        DateRange days = rotations.get(0).schedule().days();
        for (CurrentSchedule rotation : rotations) {
            days = days.and(rotation.schedule().days());
        }
        return days;
    }

    private String summary(DateRange days) {
        Map<String, Long> served = rotations.stream()
                .flatMap(rotation -> rotation.shifts().stream())
                .map(shift -> shift.serving(Role.PRIMARY))
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(people::name, LinkedHashMap::new, Collectors.counting()));
        String counts = served.entrySet().stream()
                .map(shifts -> shifts.getKey() + " " + shifts.getValue())
                .collect(Collectors.joining(", "));
        return "From " + DateText.withWeekday(days.from()) + " to " + DateText.withWeekday(days.to())
                + ", shifts as primary: " + (counts.isEmpty() ? "none" : counts) + ".";
    }

    private void add(OnCall stretch, CurrentSchedule rotation) {
        DateRange days = stretch.days();
        Shift shift = stretch.shift();
        Engineer primary = stretch.primary();
        Cover cover = shift.coverOn(days.from(), Role.PRIMARY);
        if (primary == null) {
            bar(
                    lane(NOBODY_LANE, rotation),
                    new Timeline.Bar(days.from(), days.to(), Timeline.Look.MISSING, NOBODY, "nobody"));
            return;
        }
        boolean changed = cover == null
                && shift.changes().stream()
                        .anyMatch(change -> change.role() == Role.PRIMARY && change.kind() != Cause.PUBLISHED);
        boolean holiday = shift.isHolidayOf(primary, days);
        boolean current = days.contains(rotation.now().onCallDay());
        String label = (cover == null ? "" : COVERS + " ")
                + (holiday ? HOLIDAY + " " : "")
                + (changed ? CHANGED + " " : "")
                + (current ? CURRENT : "");
        Timeline.Look look = current
                ? Timeline.Look.CURRENT
                : changed || cover != null ? Timeline.Look.CHANGED : Timeline.Look.PLAIN;
        String story = people.name(primary)
                + (cover == null ? "" : ", " + ReasonText.of(cover.reason()))
                + (changed ? ", changed hands" : "")
                + (holiday ? ", holiday" : "");
        bar(lane(people.name(primary), rotation), new Timeline.Bar(days.from(), days.to(), look, label.strip(), story));
    }

    private void bar(String lane, Timeline.Bar bar) {
        bars.computeIfAbsent(lane, label -> new ArrayList<>()).add(bar);
    }

    /** Adds one bar for consecutive holidays, whatever their names, since bars of a lane do not overlap. */
    private void addHoliday(HolidayDate holiday) {
        int last = holidays.size() - 1;
        Timeline.Bar before = last < 0 ? null : holidays.get(last);
        LocalDate date = holiday.date();
        if (before == null || date.isAfter(before.to().plusDays(1))) {
            holidays.add(holiday(date, date, holiday.name()));
        } else {
            boolean isNamed = (", " + before.story() + ", ").contains(", " + holiday.name() + ", ");
            String names = isNamed ? before.story() : before.story() + ", " + holiday.name();
            holidays.set(last, holiday(before.from(), date, names));
        }
    }

    private static Timeline.Bar holiday(LocalDate from, LocalDate to, String names) {
        return new Timeline.Bar(from, to, Timeline.Look.NOTABLE, HOLIDAY, names);
    }
}

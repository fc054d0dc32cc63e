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
import oncall.schedule.OnCall;
import oncall.schedule.Schedule;
import oncall.schedule.Shift;

/** The primaries as a picture: a lane for each engineer, one for days without a primary, one for holidays. */
final class OnCallTimeline {

    private static final String HOLIDAY = "★";
    private static final String CHANGED = "⇄";
    private static final String CURRENT = "▶";
    private static final String COVERS = "+";
    private static final String NOBODY = "✗";

    /** The meaning of the signs in the picture. */
    static final String LEGEND = "Each bar is a shift, in the row of its primary. " + CURRENT + " the current one. "
            + HOLIDAY + " its primary has a holiday in it. " + CHANGED + " it changed hands. "
            + COVERS + " days covered for somebody else. " + NOBODY + " nobody is on call.";

    private static final int MOST_TICKS = 14;
    private static final int WEEK = 7;

    private final Schedule schedule;
    private final LocalDate today;
    private final People people;

    /** The bars of each engineer, by name. */
    private final Map<String, List<Timeline.Bar>> bars = new LinkedHashMap<>();

    private final List<Timeline.Bar> nobody = new ArrayList<>();
    private final List<Timeline.Bar> holidays = new ArrayList<>();

    /** @param today the on-call day whose shift is marked */
    OnCallTimeline(Plan plan, Schedule schedule, LocalDate today) {
        this.schedule = schedule;
        this.today = today;
        this.people = new People(plan.engineers());
        for (Engineer engineer : plan.engineers()) {
            bars.put(people.name(engineer), new ArrayList<>());
        }
        for (Shift shift : schedule.shifts()) {
            OnCall.ofPrimary(shift).forEach(this::add);
            addHolidays(shift);
        }
    }

    /** The picture. */
    Timeline timeline() {
        Map<String, List<Timeline.Bar>> all = new LinkedHashMap<>(bars);
        all.put("Nobody", nobody);
        all.put("Holidays", holidays);
        List<Timeline.Lane> lanes = new ArrayList<>();
        all.forEach((label, some) -> {
            if (!some.isEmpty()) {
                lanes.add(new Timeline.Lane(label, some));
            }
        });
        DateRange days = schedule.days();
        int tick = WEEK;
        while (days.days() / tick > MOST_TICKS) {
            tick += WEEK;
        }
        return new Timeline("Primary on call", summary(days), days.from(), days.to(), tick, lanes);
    }

    private String summary(DateRange days) {
        Map<String, Long> served = schedule.shifts().stream()
                .map(shift -> shift.serving(Role.PRIMARY))
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(people::name, LinkedHashMap::new, Collectors.counting()));
        String counts = served.entrySet().stream()
                .map(shifts -> shifts.getKey() + " " + shifts.getValue())
                .collect(Collectors.joining(", "));
        return "From " + DateText.withWeekday(days.from()) + " to " + DateText.withWeekday(days.to())
                + ", shifts as primary: " + (counts.isEmpty() ? "none" : counts) + ".";
    }

    private void add(OnCall stretch) {
        DateRange days = stretch.days();
        Shift shift = stretch.shift();
        Engineer primary = stretch.primary();
        Cover cover = shift.coverOn(days.from(), Role.PRIMARY);
        if (primary == null) {
            nobody.add(new Timeline.Bar(days.from(), days.to(), Timeline.Look.MISSING, NOBODY, "nobody"));
            return;
        }
        boolean changed = cover == null
                && shift.changes().stream()
                        .anyMatch(change -> change.role() == Role.PRIMARY && change.kind() != Cause.PUBLISHED);
        boolean holiday = shift.isHolidayOf(primary, days);
        boolean current = days.contains(today);
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
        bars.computeIfAbsent(people.name(primary), name -> new ArrayList<>())
                .add(new Timeline.Bar(days.from(), days.to(), look, label.strip(), story));
    }

    /** Adds one bar for consecutive holidays, whatever their names, since bars of a lane do not overlap. */
    private void addHolidays(Shift shift) {
        for (HolidayDate holiday : shift.holidays()) {
            int last = holidays.size() - 1;
            Timeline.Bar before = last < 0 ? null : holidays.get(last);
            LocalDate date = holiday.date();
            if (before == null || date.isAfter(before.to().plusDays(1))) {
                holidays.add(holiday(date, date, holiday.name()));
            } else {
                boolean isNamed = before.story().endsWith(holiday.name());
                String names = isNamed ? before.story() : before.story() + ", " + holiday.name();
                holidays.set(last, holiday(before.from(), date, names));
            }
        }
    }

    private static Timeline.Bar holiday(LocalDate from, LocalDate to, String names) {
        return new Timeline.Bar(from, to, Timeline.Look.NOTABLE, HOLIDAY, names);
    }
}

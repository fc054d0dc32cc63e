package oncall.report.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import oncall.model.Cause;
import oncall.model.Change;
import oncall.model.Cover;
import oncall.model.DateRange;
import oncall.model.Engineer;
import oncall.model.HolidayDate;
import oncall.model.Plan;
import oncall.model.Role;
import oncall.render.Text;
import oncall.render.Timeline;
import oncall.report.DateText;
import oncall.report.People;
import oncall.report.ReasonText;
import oncall.schedule.OnCall;
import oncall.schedule.Schedule;
import oncall.schedule.Shift;

/** The primaries as a picture: a lane for each engineer, one for days without a primary, one for holidays. */
public final class OnCallTimeline {

    private static final String HOLIDAY = "★";
    private static final String CHANGED = "⇄";
    private static final String CURRENT = "▶";
    private static final String COVERS = "+";
    private static final String NOBODY = "✗";
    private static final int MOST_TICKS = 14;
    private static final int WEEK = 7;

    private final Schedule schedule;
    private final LocalDate today;
    private final People people;
    private final Map<String, Engineer> engineers = new LinkedHashMap<>();
    private final Map<String, List<Timeline.Bar>> bars = new LinkedHashMap<>();
    private final List<Timeline.Bar> nobody = new ArrayList<>();
    private final List<Timeline.Bar> holidays = new ArrayList<>();

    /** The number of shifts that each engineer has and serves on some day. */
    private final Map<String, Integer> served = new LinkedHashMap<>();

    private boolean anyCurrent;
    private boolean anyHolidayShift;
    private boolean anyChange;
    private boolean anyCover;

    /** @param today the day whose shift is marked */
    public OnCallTimeline(Plan plan, Schedule schedule, LocalDate today) {
        this.schedule = schedule;
        this.today = today;
        this.people = new People(plan.engineers());
        for (Engineer engineer : plan.engineers()) {
            engineers.put(engineer.id(), engineer);
        }
        for (Shift shift : schedule.shifts()) {
            addPrimaries(shift);
            addHolidays(shift);
            Engineer serving = shift.serving(Role.PRIMARY);
            if (serving != null) {
                engineers.putIfAbsent(serving.id(), serving);
                served.merge(serving.id(), 1, Integer::sum);
            }
        }
    }

    /** The picture. */
    public Timeline timeline() {
        List<Timeline.Lane> lanes = new ArrayList<>();
        for (Engineer engineer : engineers.values()) {
            List<Timeline.Bar> own = bars.get(engineer.id());
            if (own != null) {
                lanes.add(new Timeline.Lane(people.name(engineer), own));
            }
        }
        if (!nobody.isEmpty()) {
            lanes.add(new Timeline.Lane("Nobody", nobody));
        }
        if (!holidays.isEmpty()) {
            lanes.add(new Timeline.Lane("Holidays", holidays));
        }
        DateRange days = schedule.days();
        int tick = WEEK;
        while (days.days() / tick > MOST_TICKS) {
            tick += WEEK;
        }
        return new Timeline("Primary on call", summary(days), days.from(), days.to(), tick, lanes);
    }

    /** The meaning of the signs in the picture. */
    public Text legend() {
        List<String> signs = new ArrayList<>();
        signs.add("Each bar is a shift, in the row of its primary.");
        if (anyCurrent) {
            signs.add(CURRENT + " the one of " + DateText.withWeekday(today) + ".");
        }
        if (anyHolidayShift) {
            signs.add(HOLIDAY + " its primary has a holiday in it.");
        }
        if (anyChange) {
            signs.add(CHANGED + " it changed hands.");
        }
        if (anyCover) {
            signs.add(COVERS + " days covered for somebody else.");
        }
        if (!nobody.isEmpty()) {
            signs.add(NOBODY + " nobody is on call.");
        }
        return Text.of(String.join(" ", signs));
    }

    private String summary(DateRange days) {
        List<String> counts = new ArrayList<>();
        for (Engineer engineer : engineers.values()) {
            Integer shifts = served.get(engineer.id());
            if (shifts != null) {
                counts.add(people.name(engineer) + " " + shifts);
            }
        }
        return "From " + DateText.withWeekday(days.from()) + " to " + DateText.withWeekday(days.to())
                + ", shifts as primary: " + (counts.isEmpty() ? "none" : String.join(", ", counts)) + ".";
    }

    private void addPrimaries(Shift shift) {
        for (OnCall stretch : OnCall.ofPrimary(shift)) {
            add(stretch);
        }
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
        boolean changed = cover == null && hasChanged(shift);
        boolean holiday = primary.calendar().hasHolidayIn(shift.handoff().holidays(days));
        boolean current = days.contains(today);
        anyCurrent |= current;
        anyChange |= changed;
        anyHolidayShift |= holiday;
        anyCover |= cover != null;
        List<String> label = new ArrayList<>();
        add(cover != null, COVERS, label);
        add(holiday, HOLIDAY, label);
        add(changed, CHANGED, label);
        add(current, CURRENT, label);
        Timeline.Look look = current
                ? Timeline.Look.CURRENT
                : changed || cover != null ? Timeline.Look.CHANGED : Timeline.Look.PLAIN;
        String story = people.name(primary)
                + (cover == null ? "" : ", " + ReasonText.of(cover.reason()))
                + (changed ? ", changed hands" : "")
                + (holiday ? ", holiday" : "");
        engineers.putIfAbsent(primary.id(), primary);
        bars.computeIfAbsent(primary.id(), id -> new ArrayList<>())
                .add(new Timeline.Bar(days.from(), days.to(), look, String.join(" ", label), story));
    }

    private static void add(boolean applies, String sign, List<String> label) {
        if (applies) {
            label.add(sign);
        }
    }

    private static boolean hasChanged(Shift shift) {
        for (Change change : shift.changes()) {
            if (change.role() == Role.PRIMARY && change.kind() != Cause.PUBLISHED) {
                return true;
            }
        }
        return false;
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

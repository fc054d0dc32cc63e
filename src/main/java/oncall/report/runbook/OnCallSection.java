package oncall.report.runbook;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import oncall.model.Cover;
import oncall.model.Engineer;
import oncall.model.Plan;
import oncall.model.Role;
import oncall.render.Block;
import oncall.render.Cell;
import oncall.render.Column;
import oncall.render.Document;
import oncall.render.Row;
import oncall.render.Style;
import oncall.render.Table;
import oncall.render.Text;
import oncall.report.DateText;
import oncall.report.People;
import oncall.report.schedule.HandoffText;
import oncall.report.schedule.ScheduleReport;
import oncall.schedule.CurrentSchedule;
import oncall.schedule.HandoffClock;
import oncall.schedule.Moment;
import oncall.schedule.OnCall;
import oncall.schedule.Shift;
import org.jspecify.annotations.Nullable;

/** Who is on call now and in the coming shifts. Each person's contacts are at their first mention. */
record OnCallSection(Plan plan, List<Shift> shifts, Moment now, People people, Set<String> named) {

    /**
     * Adds a table for each rotation.
     *
     * @param isNamed whether each has the name of the rotation above it, as in a plan with several
     */
    static void add(
            List<CurrentSchedule> rotations,
            boolean isNamed,
            LocalDate today,
            People people,
            Document.Builder document) {
        document.heading(2, "On call").paragraph("As of " + DateText.withWeekday(today) + ".");
        if (rotations.isEmpty()) {
            document.paragraph("No rotation answers for this pipeline. Call the owners below.");
        }
        Set<String> named = new HashSet<>();
        for (CurrentSchedule rotation : rotations) {
            if (isNamed) {
                document.heading(3, rotation.plan().rotation().title());
            }
            new OnCallSection(rotation.plan(), rotation.shifts(), rotation.now(), people, named).addTo(document);
        }
    }

    private void addTo(Document.Builder document) {
        Shift current = shifts.get(0);
        OnCall stretch = OnCall.from(now, shifts, plan);
        String notYet = ScheduleReport.notYet(plan, current, now.onCallDay());
        if (notYet != null) {
            document.callout(Block.Tone.NOTE, Text.of(notYet));
        } else if (stretch != null && !stretch.isOn(now, plan)) {
            document.callout(Block.Tone.NOTE, Text.of(next(stretch)));
        } else if (stretch == null || stretch.primary() == null) {
            String nobody =
                    "Nobody is on call on " + DateText.withWeekday(now.onCallDay()) + ". Call the owners below.";
            document.callout(Block.Tone.WARNING, Text.of(nobody));
        }
        List<Column> columns = List.of(
                Column.text("When"), Column.text("Days"), Column.flexible("Primary"), Column.flexible("Secondary"));
        document.table(new Table(columns, rows(current, stretch))).paragraph(new HandoffText(plan, shifts).line());
    }

    private String next(OnCall stretch) {
        OffsetDateTime start = stretch.startsAt(new HandoffClock(plan));
        return "Nobody is meant to be on call now. Next, from " + DateText.withWeekday(start.toLocalDate()) + " "
                + DateText.timeOfDay(start) + ": "
                + (stretch.primary() == null ? "nobody" : people.name(stretch.primary())) + ".";
    }

    /** A row for now if people change within this shift, and one for each shift. */
    private List<Row> rows(Shift current, @Nullable OnCall next) {
        List<Row> rows = new ArrayList<>();
        OnCall stretch = next == null || !next.isOn(now, plan) ? null : next;
        boolean changes = stretch != null && !stretch.days().equals(current.days());
        if (stretch != null && changes) {
            OffsetDateTime end = stretch.endsAt(new HandoffClock(plan));
            String until = "until " + DateText.withWeekday(end.toLocalDate()) + " " + DateText.timeOfDay(end);
            Cell primary = Cell.of(person(stretch.primary(), true));
            Cell secondary = Cell.of(person(stretch.secondary(), current.secondaryWanted()));
            rows.add(new Row(List.of(Cell.of("Now"), Cell.of(until), primary, secondary), true));
        }
        boolean isNow = current.days().contains(now.onCallDay());
        boolean isFirst = current.times().isContinuous();
        List<String> names = isNow || isFirst
                ? List.of(isNow ? "This shift" : "First shift", "Next shift", "Later")
                : List.of("Next shift", "Later", "Later");
        for (int i = 0; i < shifts.size(); i++) {
            Shift shift = shifts.get(i);
            Cell primary = cell(shift, Role.PRIMARY, true);
            Cell secondary = cell(shift, Role.SECONDARY, shift.secondaryWanted());
            rows.add(new Row(
                    List.of(
                            Cell.of(names.get(Math.min(i, 2))),
                            Cell.of(DateText.withYear(shift.days())),
                            primary,
                            secondary),
                    i == 0 && stretch != null && !changes));
        }
        return rows;
    }

    private Text person(@Nullable Engineer engineer, boolean wanted) {
        if (engineer != null) {
            return named.add(engineer.id()) ? people.withContacts(engineer) : Text.of(people.name(engineer));
        }
        return wanted ? Text.of("nobody", Style.ALERT) : Text.EMPTY;
    }

    /** The engineer who has the role, if they serve on any day, then the covers with their days. */
    private Cell cell(Shift shift, Role role, boolean wanted) {
        List<Text> lines = new ArrayList<>();
        Engineer serving = shift.serving(role);
        if (serving != null) {
            lines.add(person(serving, true));
            addOwnTime(serving, shift, lines);
        }
        for (Cover cover : shift.covers()) {
            if (cover.role() == role) {
                lines.add(text(cover));
            }
        }
        List<OnCall> stretches = OnCall.of(shift);
        for (OnCall stretch : stretches) {
            boolean isMissing =
                    shift.holder(role) == null && shift.coverOn(stretch.days().from(), role) == null;
            if (wanted && isMissing) {
                String days = stretches.size() == 1 ? "" : DateText.withoutYear(stretch.days()) + " ";
                lines.add(Text.of(days + "nobody", Style.ALERT));
            }
        }
        return new Cell(lines);
    }

    /** Adds when the shift, or each of its days, begins and ends in the engineer's own time, if that is not the team's. */
    private void addOwnTime(Engineer engineer, Shift shift, List<Text> lines) {
        if (!engineer.timezone().equals(plan.timezone())) {
            HandoffClock clock = new HandoffClock(plan);
            List<OnCall> stretches = OnCall.withoutBreaks(shift, clock);
            boolean isByDay = !shift.times().isWholeDay() && stretches.size() > 1;
            OffsetDateTime start = clock.startOf(shift);
            OffsetDateTime end = isByDay ? stretches.get(0).endsAt(clock) : clock.endOf(shift);
            String own = DateText.span(start, end, engineer.timezone());
            if (!own.equals(DateText.span(start, end, null))) {
                String days = isByDay ? "each day, first " : "";
                lines.add(Text.of(days + own + " (" + engineer.timezone() + ")", Style.MUTED));
            }
        }
    }

    private Text text(Cover cover) {
        Engineer engineer = cover.engineer();
        if (engineer == null) {
            return Text.of(people.text(cover), Style.ALERT);
        }
        Text contacts = named.add(engineer.id()) ? people.contacts(engineer) : Text.EMPTY;
        return Text.of(people.text(cover))
                .plus(contacts.isEmpty() ? contacts : Text.of("; ").plus(contacts));
    }
}

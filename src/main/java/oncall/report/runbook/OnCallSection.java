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
import oncall.schedule.HandoffClock;
import oncall.schedule.Moment;
import oncall.schedule.OnCall;
import oncall.schedule.Shift;
import org.jspecify.annotations.Nullable;

/** Who is on call now and in the coming shifts. Each person's contacts are at their first mention. */
final class OnCallSection {

    private final Plan plan;
    private final List<Shift> shifts;
    private final Moment now;
    private final LocalDate onCallDay;
    private final People people;
    private final Set<String> named = new HashSet<>();

    OnCallSection(Plan plan, List<Shift> shifts, Moment now, People people) {
        this.plan = plan;
        this.shifts = shifts;
        this.now = now;
        this.onCallDay = now.onCallDay();
        this.people = people;
    }

    void addTo(Document.Builder document) {
        document.heading(2, "On call").paragraph("As of " + DateText.withWeekday(now.today()) + ".");
        Shift current = shifts.get(0);
        String notYet = ScheduleReport.notYet(plan, current, onCallDay);
        if (notYet != null) {
            document.callout(Block.Tone.NOTE, Text.of(notYet));
        } else if (current.on(onCallDay, Role.PRIMARY) == null) {
            String nobody = "Nobody is on call on " + DateText.withWeekday(onCallDay) + ". Call the owners below.";
            document.callout(Block.Tone.WARNING, Text.of(nobody));
        }
        List<Column> columns = List.of(
                Column.text("When"), Column.text("Days"), Column.flexible("Primary"), Column.flexible("Secondary"));
        document.table(new Table(columns, rows(current))).paragraph(new HandoffText(plan, shifts).line());
    }

    /** A row for now if people change within this shift, and one for each shift. */
    private List<Row> rows(Shift current) {
        List<Row> rows = new ArrayList<>();
        OnCall stretch = OnCall.on(onCallDay, List.of(current));
        boolean isNow = stretch != null;
        boolean changes = stretch != null && !stretch.days().equals(current.days());
        if (stretch != null && changes) {
            OffsetDateTime end = stretch.endsAt(new HandoffClock(plan));
            String until = "until " + DateText.withWeekday(end.toLocalDate()) + " " + DateText.timeOfDay(end);
            Text primary = person(stretch.primary(), true);
            Text secondary = person(stretch.secondary(), current.secondaryWanted());
            rows.add(row("Now", until, Cell.of(primary), Cell.of(secondary), true));
        }
        for (int i = 0; i < shifts.size(); i++) {
            Shift shift = shifts.get(i);
            String first = isNow ? "This shift" : "First shift";
            rows.add(row(
                    i == 0 ? first : i == 1 ? "Next shift" : "Later",
                    DateText.withYear(shift.days()),
                    cell(shift, Role.PRIMARY, true),
                    cell(shift, Role.SECONDARY, shift.secondaryWanted()),
                    i == 0 && isNow && !changes));
        }
        return rows;
    }

    private static Row row(String when, String days, Cell primary, Cell secondary, boolean isNow) {
        return new Row(List.of(Cell.of(when), Cell.of(days), primary, secondary), isNow);
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

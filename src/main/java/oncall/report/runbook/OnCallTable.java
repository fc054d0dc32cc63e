package oncall.report.runbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import oncall.model.Cover;
import oncall.model.DateRange;
import oncall.model.Engineer;
import oncall.model.Role;
import oncall.render.Cell;
import oncall.render.Column;
import oncall.render.Row;
import oncall.render.Style;
import oncall.render.Table;
import oncall.render.Text;
import oncall.report.DateText;
import oncall.report.People;
import oncall.schedule.Shift;
import org.jspecify.annotations.Nullable;

/** Who is on call on a day or in a shift, with how to reach them where they are first named. */
final class OnCallTable {

    private final People people;
    private final List<Row> rows = new ArrayList<>();
    private final Set<String> named = new HashSet<>();

    OnCallTable(People people) {
        this.people = people;
    }

    /** Adds a day on which others than usual are on call. */
    void addToday(LocalDate today, Shift shift) {
        rows.add(new Row(
                List.of(
                        Cell.of("Today"),
                        Cell.of(DateText.withYear(new DateRange(today, today))),
                        Cell.of(person(shift.on(today, Role.PRIMARY), true)),
                        Cell.of(person(shift.on(today, Role.SECONDARY), shift.secondaryWanted()))),
                true));
    }

    void add(String when, Shift shift, boolean isNow) {
        rows.add(new Row(
                List.of(
                        Cell.of(when),
                        Cell.of(DateText.withYear(shift.days())),
                        cell(shift, Role.PRIMARY, true),
                        cell(shift, Role.SECONDARY, shift.secondaryWanted())),
                isNow));
    }

    private Text person(@Nullable Engineer engineer, boolean wanted) {
        if (engineer != null) {
            return named.add(engineer.id()) ? people.withContacts(engineer) : Text.of(people.name(engineer));
        }
        return wanted ? Text.of("nobody", Style.ALERT) : Text.EMPTY;
    }

    /** Whoever has the role, if they serve on any day, then who covers which days. */
    private Cell cell(Shift shift, Role role, boolean wanted) {
        List<Text> lines = new ArrayList<>();
        Engineer serving = shift.serving(role);
        if (serving != null || wanted && shift.holder(role) == null) {
            lines.add(person(serving, true));
        }
        for (Cover cover : shift.covers()) {
            if (cover.role() == role) {
                lines.add(text(cover));
            }
        }
        return Cell.lines(lines);
    }

    private Text text(Cover cover) {
        Engineer engineer = cover.engineer();
        if (engineer == null) {
            return Text.of(people.text(cover), Style.ALERT);
        }
        Text contacts = named.add(engineer.id()) ? people.contacts(engineer) : Text.EMPTY;
        return Text.of(people.text(cover))
                .plus(contacts.isEmpty() ? Text.EMPTY : Text.of("; ").plus(contacts));
    }

    Table table() {
        return new Table(
                List.of(
                        Column.text("When"),
                        Column.text("Days"),
                        Column.flexible("Primary"),
                        Column.flexible("Secondary")),
                rows);
    }
}

package oncall.report;

import java.util.ArrayList;
import java.util.List;
import oncall.model.Cover;
import oncall.model.Engineer;
import oncall.model.Role;
import oncall.render.Cell;
import oncall.render.Column;
import oncall.render.Row;
import oncall.render.Style;
import oncall.render.Table;
import oncall.render.Text;
import oncall.schedule.Shift;

/** Who is on call in some shifts, with how to reach them. */
final class OnCallTable {

    private final People people;
    private final List<Row> rows = new ArrayList<>();

    OnCallTable(People people) {
        this.people = people;
    }

    void add(String when, Shift shift) {
        List<Cell> cells = List.of(
                Cell.of(when),
                Cell.of(Days.withYear(shift.days())),
                person(shift, Role.PRIMARY),
                person(shift, Role.SECONDARY));
        rows.add(new Row(cells, false));
    }

    private Cell person(Shift shift, Role role) {
        Engineer engineer = role == Role.PRIMARY ? shift.primary() : shift.secondary();
        boolean wanted = role == Role.PRIMARY || shift.secondaryWanted();
        List<Text> lines = new ArrayList<>();
        if (engineer != null) {
            lines.add(people.withContacts(engineer));
        } else if (wanted) {
            lines.add(Text.of("nobody", Style.ALERT));
        }
        for (Cover cover : shift.covers()) {
            if (cover.role() == role) {
                lines.add(Text.of(people.told(cover), cover.engineer() == null ? Style.ALERT : Style.PLAIN));
            }
        }
        return Cell.lines(lines);
    }

    Table table() {
        return new Table(
                List.of(
                        new Column("When", false),
                        new Column("Days", false),
                        new Column("Primary", true),
                        new Column("Secondary", true)),
                rows);
    }
}

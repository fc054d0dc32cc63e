package oncall.report.diff;

import java.util.List;
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
import oncall.report.Phrase;
import oncall.report.ReasonText;
import oncall.schedule.DutyChange;
import oncall.schedule.DutyChange.Origin;
import org.jspecify.annotations.Nullable;

/** Changes of a schedule in words. */
public final class ChangeText {

    private static final List<Column> COLUMNS = List.of(
            Column.text("Days"),
            Column.text("Role"),
            Column.text("Was"),
            Column.text("Now"),
            Column.text("Notice"),
            Column.flexible("Why"));

    private final People people;

    public ChangeText(People people) {
        this.people = people;
    }

    /** A row for each change. */
    public Table table(List<DutyChange> changes) {
        return Table.of(COLUMNS, changes, this::row);
    }

    private Row row(DutyChange change) {
        return new Row(
                List.of(
                        Cell.of(DateText.withYear(change.days())),
                        Cell.of(change.role().id()),
                        Cell.of(who(change.was())),
                        Cell.of(who(change.now())),
                        Cell.of(notice(change)),
                        Cell.of(why(change))),
                false);
    }

    Text who(@Nullable Engineer engineer) {
        return engineer == null ? Text.of("nobody", Style.ALERT) : Text.of(people.name(engineer));
    }

    /** The notice of a promise; a forecast needs none. */
    static Text notice(DutyChange change) {
        if (!change.promised()) {
            return Text.of("forecast", Style.MUTED);
        }
        String days = Phrase.count(change.notice(), "day");
        return change.isShort() ? Text.of("only " + days, Style.ALERT) : Text.of(days);
    }

    /** Why the days changed hands, as far as the schedule says so. */
    static Text why(DutyChange change) {
        if (change.promised() && change.origin() == Origin.OTHER) {
            return Text.of("taken back", Style.ALERT);
        }
        if (change.reason() != null) {
            return Text.of(ReasonText.of(change.reason()));
        }
        boolean isTurn = change.role() == Role.PRIMARY && change.now() != null;
        return isTurn ? Text.of("by turn") : Text.EMPTY;
    }
}

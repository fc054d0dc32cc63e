package oncall.report.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import oncall.model.Engineer;
import oncall.model.Role;
import oncall.model.SecondaryMode;
import oncall.render.Cell;
import oncall.render.Column;
import oncall.render.Row;
import oncall.render.Table;
import oncall.render.Text;
import oncall.report.DateText;
import oncall.report.People;
import oncall.report.TurnShares;
import oncall.schedule.CurrentSchedule;
import oncall.schedule.Shift;

/** The order of a rotation, with each one's next turns and who is secondary in them. */
record NextTurns(CurrentSchedule rotation, People people) {

    private static final int MOST = 3;

    /** The shares today, or on the rotation's first day if that is later. */
    static TurnShares shares(CurrentSchedule rotation) {
        LocalDate first = rotation.schedule().days().from();
        LocalDate today = rotation.now().today();
        return TurnShares.on(
                first.isAfter(today) ? first : today, rotation.plan().rotation());
    }

    Table table() {
        TurnShares shares = shares(rotation);
        List<Row> rows = new ArrayList<>();
        for (Engineer engineer : shares.engineers()) {
            rows.add(row(rows.size() + 1, engineer, shares));
        }
        List<Column> columns = Column.headed("Order#|Engineer|Share#|Next turns~|Secondary~");
        return new Table(columns, rows).withoutEmptyColumns();
    }

    private Row row(int number, Engineer engineer, TurnShares shares) {
        List<Text> turns = new ArrayList<>();
        List<Text> secondaries = new ArrayList<>();
        boolean isWanted = rotation.plan().rotation().secondary() != SecondaryMode.NEVER;
        for (Shift shift : rotation.shifts()) {
            if (engineer.is(shift.serving(Role.PRIMARY)) && turns.size() < MOST) {
                turns.add(Text.of(DateText.compact(shift.days())));
                Engineer secondary = shift.serving(Role.SECONDARY);
                secondaries.add(Text.of(!isWanted ? "" : secondary == null ? "–" : people.name(secondary)));
            }
        }
        List<Text> distinct = secondaries.stream().distinct().toList();
        boolean isCurrent = engineer.is(rotation.next().primary())
                && rotation.next().days().contains(rotation.now().onCallDay());
        return new Row(
                List.of(
                        Cell.of(number + "."),
                        Cell.of(people.name(engineer)),
                        Cell.of(shares.areEqual() ? null : shares.percent(engineer) + " %"),
                        turns.isEmpty() ? Cell.of("–") : new Cell(turns),
                        new Cell(distinct.size() == 1 ? distinct : secondaries)),
                isCurrent);
    }
}

package oncall.report.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import oncall.model.Engineer;
import oncall.model.Role;
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
        List<List<Shift>> turns = new ArrayList<>();
        boolean isSame = true;
        for (Engineer engineer : shares.engineers()) {
            List<Shift> own = rotation.shifts().stream()
                    .filter(shift -> engineer.is(shift.serving(Role.PRIMARY)))
                    .limit(MOST)
                    .toList();
            turns.add(own);
            isSame &= own.stream().map(this::secondary).distinct().count() <= 1;
        }
        List<Row> rows = new ArrayList<>();
        for (Engineer engineer : shares.engineers()) {
            rows.add(row(engineer, shares, turns.get(rows.size()), rows.size() + 1, isSame));
        }
        List<Column> columns = Column.headed("Order#|Engineer|Share#|Next turns~|Secondary~");
        return new Table(columns, rows).withoutEmptyColumns();
    }

    /** @param isSame whether everyone has the same secondary in all turns, so that it has a column of its own */
    private Row row(Engineer engineer, TurnShares shares, List<Shift> turns, int number, boolean isSame) {
        List<Text> lines = new ArrayList<>();
        for (Shift shift : turns) {
            String secondary = isSame ? "" : secondary(shift);
            lines.add(Text.of(DateText.compact(shift.days()) + (secondary.isEmpty() ? "" : " with " + secondary)));
        }
        boolean isCurrent = engineer.is(rotation.next().primary())
                && rotation.next().days().contains(rotation.now().onCallDay());
        return new Row(
                List.of(
                        Cell.of(number + "."),
                        Cell.of(people.name(engineer)),
                        Cell.of(shares.areEqual() ? null : shares.percent(engineer) + " %"),
                        lines.isEmpty() ? Cell.of("none in this quarter") : new Cell(lines),
                        Cell.of(isSame && !turns.isEmpty() ? secondary(turns.get(0)) : null)),
                isCurrent);
    }

    /** The secondary of a shift; empty if it has none. */
    private String secondary(Shift shift) {
        Engineer secondary = shift.serving(Role.SECONDARY);
        return secondary == null ? "" : people.name(secondary);
    }
}

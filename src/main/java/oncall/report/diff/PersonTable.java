package oncall.report.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import oncall.model.Engineer;
import oncall.render.Cell;
import oncall.render.Column;
import oncall.render.Row;
import oncall.render.Style;
import oncall.render.Table;
import oncall.render.Text;
import oncall.report.DateText;
import oncall.report.People;
import oncall.schedule.DutyChange;
import org.jspecify.annotations.Nullable;

/** The changes of each person, for a pull request. No text in it mentions anyone, whatever names and reasons say. */
record PersonTable(People people) {

    private static final List<Column> COLUMNS = Column.headed("Engineer|Days|Role|Change|Notice|Why~");

    /** A row for each person and change, in the order in which the people first occur. */
    Table table(List<DutyChange> changes) {
        Map<String, List<Row>> byPerson = new LinkedHashMap<>();
        for (DutyChange change : changes) {
            Engineer was = change.was().engineer();
            Engineer now = change.now().engineer();
            Text why = new ChangeText(people).why(change, changes);
            if (was != null && was.is(now)) {
                add(was, change, kept(change), why, byPerson);
            } else {
                add(was, change, "gives to " + other(now), why, byPerson);
                add(now, change, "takes from " + other(was), why, byPerson);
            }
        }
        List<Row> rows = new ArrayList<>();
        byPerson.values().forEach(rows::addAll);
        return new Table(COLUMNS, rows);
    }

    private String other(@Nullable Engineer engineer) {
        return engineer == null ? "nobody" : quiet(people.name(engineer));
    }

    /** What changes for somebody who keeps the days. */
    private static String kept(DutyChange change) {
        return change.hasOtherTimes()
                ? "moves from" + ChangeText.times(change, change.was()) + " to" + ChangeText.times(change, change.now())
                : "keeps as a forecast";
    }

    private void add(
            @Nullable Engineer engineer, DutyChange change, String words, Text why, Map<String, List<Row>> byPerson) {
        if (engineer == null) {
            return;
        }
        List<Row> rows = byPerson.computeIfAbsent(engineer.id(), id -> new ArrayList<>());
        Text name = rows.isEmpty() ? Text.of(quiet(people.name(engineer)), Style.STRONG) : Text.EMPTY;
        rows.add(new Row(
                List.of(
                        Cell.of(name),
                        Cell.of(DateText.withYear(change.days())),
                        Cell.of(change.role().id()),
                        Cell.of(words),
                        Cell.of(ChangeText.notice(change)),
                        Cell.of(quiet(why.unstyled()))),
                false));
    }

    /** The text without a mention: code hosts notify anyone whose name comes directly after the sign. */
    static String quiet(String text) {
        return text.replace("@", "@ ");
    }
}

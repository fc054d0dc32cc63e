package oncall.rota;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import oncall.keys.KeyRule;
import oncall.schedule.HandoffClock;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.text.Quote;
import oncall.text.SourceFile;
import org.jspecify.annotations.Nullable;

/**
 * A shift as a row of a table.
 *
 * @param primary the person as written; empty for nobody
 * @param secondary the same
 */
record RotaRow(Located<RotaTime> start, Located<RotaTime> end, Located<String> primary, Located<String> secondary) {

    private static final List<String> COLUMNS = List.of("start", "end", "primary", "secondary");
    private static final int REQUIRED = 3;

    /** The rows in the order of their days. The first line of the file names the columns, in any order. */
    static List<RotaRow> read(SourceFile file, HandoffClock clock, Diagnostics findings) {
        List<List<Located<String>>> lines = CsvReader.rows(file, findings);
        List<RotaRow> rows = new ArrayList<>();
        Map<String, Integer> columns = columns(file, lines, findings);
        if (columns.keySet().containsAll(COLUMNS.subList(0, REQUIRED))) {
            for (List<Located<String>> line : lines.subList(1, lines.size())) {
                RotaRow row = row(line, columns, clock, findings);
                if (row != null) {
                    rows.add(row);
                }
            }
        }
        rows.sort(Comparator.comparing(row -> row.start.value().date()));
        return rows;
    }

    private static Map<String, Integer> columns(
            SourceFile file, List<List<Located<String>>> lines, Diagnostics findings) {
        Map<String, Integer> columns = new HashMap<>();
        List<Located<String>> header = lines.isEmpty() ? List.of() : lines.get(0);
        for (int i = 0; i < header.size(); i++) {
            columns.putIfAbsent(header.get(i).value().toLowerCase(Locale.ROOT), i);
        }
        for (String name : COLUMNS.subList(0, REQUIRED)) {
            if (!columns.containsKey(name)) {
                findings.error(
                        file.beginning(),
                        KeyRule.MISSING_KEY,
                        "there is no column '" + name + "'",
                        "name the columns in the first line: start, end, primary and secondary");
            }
        }
        return columns;
    }

    private static @Nullable RotaRow row(
            List<Located<String>> line, Map<String, Integer> columns, HandoffClock clock, Diagnostics findings) {
        List<Located<String>> cells = new ArrayList<>();
        for (String column : COLUMNS) {
            int index = columns.getOrDefault(column, Integer.MAX_VALUE);
            Located<String> last = line.get(line.size() - 1);
            cells.add(index < line.size() ? line.get(index) : new Located<>("", last.location()));
        }
        Located<RotaTime> start = time(cells.get(0), clock, findings);
        Located<RotaTime> end = time(cells.get(1), clock, findings);
        return start == null || end == null ? null : new RotaRow(start, end, cells.get(2), cells.get(3));
    }

    private static @Nullable Located<RotaTime> time(Located<String> cell, HandoffClock clock, Diagnostics findings) {
        RotaTime time = RotaTime.of(cell.value(), clock);
        if (time == null) {
            findings.error(
                    cell.location(),
                    KeyRule.INVALID_DATE,
                    Quote.of(cell.value()) + " is neither a date nor a time",
                    "write 2026-12-24, 2026-12-24 09:00 or 2026-12-24T09:00Z");
        }
        return time == null ? null : new Located<>(time, cell.location());
    }

    /**
     * Whether the days on which shifts end are those of the hand-offs, on which the next ones begin: more rows say so
     * than end on the day before the next begins, and none would have no day.
     */
    static boolean endOnHandoffs(List<RotaRow> rows) {
        int handoffs = 0;
        for (int i = 0; i < rows.size(); i++) {
            RotaTime end = rows.get(i).end.value();
            if (end.at() != null) {
                continue;
            }
            LocalDate last = end.date();
            if (last.equals(rows.get(i).start.value().date())) {
                return false;
            }
            LocalDate next = i + 1 < rows.size() ? rows.get(i + 1).start.value().date() : null;
            handoffs += last.equals(next) ? 1 : last.plusDays(1).equals(next) ? -1 : 0;
        }
        return handoffs > 0;
    }
}

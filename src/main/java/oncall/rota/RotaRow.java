package oncall.rota;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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

    private static final int START = 0;
    private static final int END = 1;
    private static final int PRIMARY = 2;
    private static final int SECONDARY = 3;

    /** What programs and people call the columns, without spaces and signs; the first name is ours. */
    private static final List<String> NAMES = List.of(
            "start from begin date week weekof startdate starttime startsat",
            "end to until enddate endtime endsat",
            "primary oncall primaryoncall engineer user name",
            "secondary backup secondaryoncall");

    /**
     * The rows in the order of their days. The first line of the file names the columns, in any order. Without ends, each
     * shift lasts until the next, and the last one as long as that before it.
     */
    static List<RotaRow> read(SourceFile file, HandoffClock clock, Diagnostics findings) {
        List<List<Located<String>>> lines = CsvReader.rows(file, findings);
        Map<Integer, Integer> columns = columns(lines);
        boolean hasEnds = columns.containsKey(END) || lines.size() <= 2;
        for (int column : hasEnds ? List.of(START, END, PRIMARY) : List.of(START, PRIMARY)) {
            if (!columns.containsKey(column)) {
                String name = NAMES.get(column).split(" ", 2)[0];
                findings.error(
                        file.beginning(),
                        KeyRule.MISSING_KEY,
                        "there is no column '" + name + "'",
                        "name the columns in the first line: start, end, primary and secondary");
                return List.of();
            }
        }
        List<RotaRow> rows = new ArrayList<>();
        RotaTime.Order order = order(lines, columns);
        for (List<Located<String>> line : lines.subList(1, lines.size())) {
            Located<RotaTime> start = time(cell(line, columns.get(START)), order, clock, findings);
            Located<RotaTime> end = hasEnds ? time(cell(line, columns.get(END)), order, clock, findings) : start;
            if (start != null && end != null) {
                rows.add(new RotaRow(start, end, cell(line, columns.get(PRIMARY)), cell(line, columns.get(SECONDARY))));
            }
        }
        rows.sort(Comparator.comparing(row -> row.start.value().date()));
        return hasEnds ? rows : withEnds(rows, clock);
    }

    private static List<RotaRow> withEnds(List<RotaRow> rows, HandoffClock clock) {
        List<RotaRow> all = new ArrayList<>();
        long days = 0;
        for (int i = 0; i < rows.size(); i++) {
            RotaRow row = rows.get(i);
            RotaTime start = row.start.value();
            boolean isLast = i + 1 == rows.size();
            RotaTime end =
                    isLast ? start.plusDays(days, clock) : rows.get(i + 1).start.value();
            days = ChronoUnit.DAYS.between(start.date(), end.date());
            all.add(new RotaRow(row.start, new Located<>(end, row.start.location()), row.primary, row.secondary));
        }
        return all;
    }

    private static Map<Integer, Integer> columns(List<List<Located<String>>> lines) {
        Map<Integer, Integer> columns = new HashMap<>();
        List<Located<String>> header = lines.isEmpty() ? List.of() : lines.get(0);
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i).value().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
            for (int column = 0; column < NAMES.size(); column++) {
                if (List.of(NAMES.get(column).split(" ", -1)).contains(name)) {
                    columns.putIfAbsent(column, i);
                }
            }
        }
        return columns;
    }

    private static RotaTime.Order order(List<List<Located<String>>> lines, Map<Integer, Integer> columns) {
        List<String> texts = new ArrayList<>();
        for (List<Located<String>> line : lines) {
            texts.add(cell(line, columns.get(START)).value());
            texts.add(cell(line, columns.get(END)).value());
        }
        return RotaTime.Order.of(texts);
    }

    private static Located<String> cell(List<Located<String>> line, @Nullable Integer column) {
        Located<String> last = line.get(line.size() - 1);
        return column != null && column < line.size() ? line.get(column) : new Located<>("", last.location());
    }

    private static @Nullable Located<RotaTime> time(
            Located<String> cell, RotaTime.Order order, HandoffClock clock, Diagnostics findings) {
        RotaTime time = RotaTime.of(cell.value(), order, clock);
        if (time == null) {
            findings.error(
                    cell.location(),
                    KeyRule.INVALID_DATE,
                    RotaTime.isUnclear(cell.value(), order)
                            ? "the month of " + Quote.of(cell.value()) + " can be its first or its second number"
                            : Quote.of(cell.value()) + " is neither a date nor a time",
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

package oncall.render;

import java.time.LocalDate;

/**
 * Pictures as Mermaid diagrams, which GitHub and others draw from code blocks in Markdown. A bar's label says what the
 * bar means; its colour only repeats that.
 *
 * @see <a href="https://mermaid.js.org/syntax/gantt.html">Gantt diagrams</a>
 * @see <a href="https://mermaid.js.org/syntax/xyChart.html">XY charts</a>
 */
public final class Mermaid {
    /** The longest diagram that Mermaid draws, in characters. In place of a longer one it draws a message. */
    private static final int LONGEST = 50_000;

    /** The height of one bar in pixels. */
    private static final int BAR_PIXELS = 36;

    private static final int DAYS_AS_WIDE_AS_A_DATE = 7;

    private static final int CELL_PIXELS = 7;
    private static final int WIDEST_LABEL = 40;

    private Mermaid() {}

    /** The time line as a Gantt diagram, a section for each lane, with one line feed at its end. */
    public static String of(Timeline timeline) {
        StringBuilder out = new StringBuilder();
        int cells = 0;
        for (Timeline.Lane lane : timeline.lanes()) {
            cells = Math.max(cells, DisplayWidth.of(lane.label()));
        }
        // compact: the bars of a lane are in one row
        out.append("---\ndisplayMode: compact\nconfig:\n  gantt:\n    barHeight: 24\n    leftPadding: ");
        out.append(Math.min(cells, WIDEST_LABEL) * CELL_PIXELS + 30);
        out.append("\n---\ngantt\n");
        append(out, "accTitle: ", timeline.title());
        append(out, "accDescr: ", timeline.summary());
        out.append("    dateFormat YYYY-MM-DD\n    axisFormat %m-%d\n    tickInterval ")
                .append(timeline.tickDays() % 7 == 0 ? timeline.tickDays() / 7 + "week" : timeline.tickDays() + "day")
                .append("\n    weekday ")
                .append(weekday(timeline.from()))
                .append("\n    todayMarker off\n");
        for (Timeline.Lane lane : timeline.lanes()) {
            append(out, "section ", lane.label());
            for (Timeline.Bar bar : lane.bars()) {
                out.append("    ")
                        .append(MermaidText.atLineStart(name(bar)))
                        .append(" :")
                        .append(tag(bar.look()))
                        .append(bar.from())
                        .append(", ")
                        .append(bar.to().plusDays(1))
                        .append('\n');
            }
        }
        return out.toString();
    }

    /** The name of a bar, which Mermaid requires. A bar without a label gets its date, if that fits. */
    private static String name(Timeline.Bar bar) {
        if (!bar.label().isBlank()) {
            return bar.label();
        }
        return bar.from().plusDays(DAYS_AS_WIDE_AS_A_DATE - 1).isAfter(bar.to())
                ? "·"
                : bar.from().toString().substring(5);
    }

    private static String weekday(LocalDate date) {
        return switch (date.getDayOfWeek()) {
            case MONDAY -> "monday";
            case TUESDAY -> "tuesday";
            case WEDNESDAY -> "wednesday";
            case THURSDAY -> "thursday";
            case FRIDAY -> "friday";
            case SATURDAY -> "saturday";
            case SUNDAY -> "sunday";
        };
    }

    private static String tag(Timeline.Look look) {
        return switch (look) {
            case PLAIN -> " ";
            case CURRENT -> " active, ";
            case CHANGED, NOTABLE -> " done, ";
            case MISSING -> " crit, ";
        };
    }

    /** The bars as an XY chart with a line through the marks, with one line feed at its end. */
    public static String of(BarChart chart) {
        StringBuilder labels = new StringBuilder();
        StringBuilder values = new StringBuilder();
        StringBuilder marks = new StringBuilder();
        for (BarChart.Bar bar : chart.bars()) {
            String comma = labels.length() == 0 ? "" : ", ";
            labels.append(comma).append('"').append(MermaidText.of(bar.label())).append('"');
            values.append(comma).append(bar.value().toPlainString());
            marks.append(comma).append(bar.mark().toPlainString());
        }
        StringBuilder out = new StringBuilder("---\nconfig:\n  xyChart:\n    showDataLabel: true\n    height: ");
        out.append(100 + BAR_PIXELS * chart.bars().size());
        out.append("\n  themeVariables:\n    xyChart:\n      plotColorPalette: \"#5f83b8, #c9541c\"\n---\n");
        out.append("xychart-beta horizontal\n");
        append(out, "accTitle: ", chart.title());
        append(out, "accDescr: ", chart.summary());
        out.append("    title \"")
                .append(MermaidText.of(chart.title() + " (bars) and " + chart.markTitle() + " (line)"))
                .append("\"\n    x-axis [")
                .append(labels)
                .append("]\n    y-axis 0 --> ")
                .append(chart.largest().toPlainString())
                .append("\n    bar [")
                .append(values)
                .append("]\n    line [")
                .append(marks)
                .append("]\n");
        return out.toString();
    }

    private static void append(StringBuilder out, String keyword, String value) {
        out.append("    ").append(keyword).append(MermaidText.of(value)).append('\n');
    }

    /** Whether Mermaid draws a diagram of that length. */
    public static boolean isDrawn(String diagram) {
        return diagram.length() < LONGEST;
    }
}

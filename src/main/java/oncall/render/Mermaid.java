package oncall.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Time lines as Mermaid's Gantt diagrams, which GitHub and others draw from code blocks in Markdown. A bar's label says
 * what the bar means; its colour only repeats that.
 *
 * @see <a href="https://mermaid.js.org/syntax/gantt.html">Gantt diagrams</a>
 */
public final class Mermaid {
    /** The longest diagram that Mermaid draws, in characters. In place of a longer one it draws a message. */
    private static final int LONGEST = 50_000;

    private static final int CELL_PIXELS = 7;
    private static final int NAME_CELL_PIXELS = 6;
    private static final int WIDEST_LABEL = 40;
    private static final int MARGIN = 30;

    /** The width of a day at which a week has room for its label. A drawing wider than its page is scaled down. */
    private static final long DAY_PIXELS = 9;

    private static final int WIDEST = 2000;

    /** Lanes, axis and labels beside bars that are readable in the light and in the dark theme. */
    private static final String STYLE =
            ".section { fill: #808080; opacity: 0.12; } .section1, .section3 { opacity: 0; }"
                    + " .grid .tick line { opacity: 0.3; } [class*=activeText][class*=Outside] { fill: #7d8590 !important; }";

    /** Signs without a meaning; every other sign becomes one of Mermaid's codes, such as {@code #58;} for a colon. */
    private static final String BARE = " .,-+/()'★⇄✗▶·–";

    private Mermaid() {}

    /** The time line as a Gantt diagram, a section for each lane, with one line feed at its end. */
    public static String of(Timeline timeline) {
        List<Timeline.Lane> lanes = lanes(timeline);
        int cells = lanes.stream()
                .mapToInt(lane -> DisplayWidth.of(lane.label()))
                .max()
                .orElse(0);
        int left = Math.min(cells, WIDEST_LABEL) * CELL_PIXELS + MARGIN;
        long days = timeline.to().toEpochDay() - timeline.from().toEpochDay() + 1;
        int tick = timeline.tickDays();
        // Compact: the bars of a lane are in one row.
        return String.format(
                Locale.ROOT,
                """
                ---
                displayMode: compact
                config:
                  gantt:
                    barHeight: 24
                    leftPadding: %d
                    rightPadding: %d
                    useWidth: %d
                  themeCSS: "%s"
                ---
                gantt
                    accTitle: %s
                    accDescr: %s
                    dateFormat YYYY-MM-DD
                    axisFormat %%e %%b
                    tickInterval %s
                    weekday %s
                    todayMarker off
                %s""",
                left,
                MARGIN,
                Math.min(WIDEST, left + DAY_PIXELS * days + MARGIN),
                STYLE,
                escaped(timeline.title()),
                escaped(timeline.summary()),
                tick % 7 == 0 ? tick / 7 + "week" : tick + "day",
                timeline.from().getDayOfWeek().name().toLowerCase(Locale.ROOT),
                lanes.stream().map(Mermaid::section).collect(Collectors.joining()));
    }

    /** The lanes, but a lane of its own, named for it, for each day worth noticing: its bar has no room for a name. */
    private static List<Timeline.Lane> lanes(Timeline timeline) {
        List<Timeline.Lane> lanes = new ArrayList<>();
        for (Timeline.Lane lane : timeline.lanes()) {
            List<Timeline.Bar> others = lane.bars().stream()
                    .filter(bar -> bar.look() != Timeline.Look.NOTABLE)
                    .toList();
            if (!others.isEmpty()) {
                lanes.add(new Timeline.Lane(lane.label(), others));
            }
            lane.bars().stream()
                    .filter(bar -> bar.look() == Timeline.Look.NOTABLE)
                    .forEach(bar ->
                            lanes.add(new Timeline.Lane((bar.label() + " " + bar.story()).strip(), List.of(bar))));
        }
        return lanes;
    }

    private static String section(Timeline.Lane lane) {
        StringBuilder out = new StringBuilder("    section " + escaped(lane.label()) + "\n");
        List<Timeline.Bar> bars = lane.bars();
        for (int i = 0; i < bars.size(); i++) {
            Timeline.Bar bar = bars.get(i);
            long from = bar.from().toEpochDay();
            long until = bar.to().toEpochDay() + 1;
            // Mermaid writes a name on its bar, or after it if it is too long.
            long free = i + 1 < bars.size() ? bars.get(i + 1).from().toEpochDay() - until : WIDEST;
            out.append("    ").append(escapedAtLineStart(name(bar, Math.max(until - from, free))));
            out.append(" :").append(tag(bar.look())).append(bar.from()).append(", ");
            out.append(bar.to().plusDays(1)).append('\n');
        }
        return out.toString();
    }

    /**
     * The name of a bar, which Mermaid requires: its label and its first day, or without room for these the day of the
     * month, with the label or alone, or a dot.
     *
     * @param room the number of days in whose width it has to fit
     */
    private static String name(Timeline.Bar bar, long room) {
        String day = String.valueOf(bar.from().getDayOfMonth());
        for (String name :
                List.of(bar.label() + " " + Timeline.dayAndMonth(bar.from()), bar.label() + " " + day, day)) {
            if (DisplayWidth.of(name.strip()) <= room * DAY_PIXELS / NAME_CELL_PIXELS) {
                return name.strip();
            }
        }
        return "·";
    }

    private static String tag(Timeline.Look look) {
        return switch (look) {
            case PLAIN, CHANGED -> " ";
            case CURRENT -> " active, ";
            case NOTABLE -> " done, ";
            case MISSING -> " crit, ";
        };
    }

    /**
     * The text for a place after a keyword: letters, digits, spaces and a few signs as they are, everything else as
     * codes, so that no value ends a line or a comment, or begins a statement.
     */
    static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        SafeText.line(text).strip().codePoints().forEach(codePoint -> {
            boolean bare = Character.isLetterOrDigit(codePoint) || BARE.indexOf(codePoint) >= 0;
            out.append(bare ? Character.toString(codePoint) : "#" + codePoint + ";");
        });
        // Mermaid rejects an empty text.
        return out.length() == 0 ? "#32;" : out.toString();
    }

    /** The text for the start of a line, where a word could be a keyword and four digits a date. */
    static String escapedAtLineStart(String text) {
        String escaped = escaped(text);
        int first = escaped.codePointAt(0);
        boolean meansSomething = Character.isLetter(first) || escaped.matches("[0-9]{4}.*");
        return meansSomething ? "#" + first + ";" + escaped.substring(Character.charCount(first)) : escaped;
    }

    /** Whether Mermaid draws a diagram of that length. */
    public static boolean isDrawn(String diagram) {
        return diagram.length() < LONGEST;
    }
}

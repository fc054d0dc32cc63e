package oncall.render;

import java.time.format.TextStyle;
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
    private static final int WIDEST_LABEL = 40;

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
        int days = timeline.tickDays();
        // compact: the bars of a lane are in one row
        return String.format(
                Locale.ROOT,
                """
                ---
                displayMode: compact
                config:
                  gantt:
                    barHeight: 24
                    leftPadding: %d
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
                Math.min(cells, WIDEST_LABEL) * CELL_PIXELS + 30,
                escaped(timeline.title()),
                escaped(timeline.summary()),
                days % 7 == 0 ? days / 7 + "week" : days + "day",
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
        return "    section " + escaped(lane.label()) + "\n"
                + lane.bars().stream().map(Mermaid::task).collect(Collectors.joining());
    }

    private static String task(Timeline.Bar bar) {
        return "    " + escapedAtLineStart(name(bar)) + " :" + tag(bar.look()) + bar.from() + ", "
                + bar.to().plusDays(1) + "\n";
    }

    /** The name of a bar, which Mermaid requires: its label and its first day. */
    private static String name(Timeline.Bar bar) {
        String month = bar.from().getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
        return (bar.label() + " " + bar.from().getDayOfMonth() + " " + month).strip();
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
        // Mermaid rejects an empty text
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

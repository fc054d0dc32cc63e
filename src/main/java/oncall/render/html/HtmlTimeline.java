package oncall.render.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import oncall.render.Timeline;

/** A time line as a drawing in a page. Each look has its own texture, since many people cannot tell colours apart. */
final class HtmlTimeline {
    private static final int WIDTH = 900;
    private static final int AXIS = 28;
    private static final int ROW = 32;
    private static final int BAR = 24;
    private static final int NAME_ROW = 20;
    private static final int MARGIN = 8;
    private static final int WIDEST_LABEL = 240;
    private static final int LEAST_DAY = 3;

    private final Timeline timeline;
    private final int number;
    private final Svg svg = new Svg();
    private final int left;
    private final double day;
    private final int right;

    /** @param number the number of this picture on the page */
    HtmlTimeline(Timeline timeline, int number) {
        this.timeline = timeline;
        this.number = number;
        int widest = 0;
        for (Timeline.Lane lane : timeline.lanes()) {
            widest = Math.max(widest, Svg.width(lane.label()));
        }
        left = Math.min(widest, WIDEST_LABEL) + 2 * MARGIN;
        long days = timeline.to().toEpochDay() - timeline.from().toEpochDay() + 1;
        day = Math.max(LEAST_DAY, (double) (WIDTH - left - MARGIN) / days);
        right = (int) Math.ceil(left + day * days);
    }

    void writeTo(StringBuilder out) {
        int height = AXIS;
        for (Timeline.Lane lane : timeline.lanes()) {
            height += isNotable(lane) ? NAME_ROW * nameRows(lane) + MARGIN : ROW;
        }
        axis(height);
        bands(height);
        int y = AXIS;
        for (Timeline.Lane lane : timeline.lanes()) {
            svg.line("grid", 0, y, right, y);
            svg.text(
                    "start",
                    MARGIN,
                    y + (isNotable(lane) ? NAME_ROW - 3 : ROW / 2 + 5),
                    Svg.shortened(lane.label(), WIDEST_LABEL));
            y += isNotable(lane) ? notable(lane, y) : bars(lane, y);
        }
        svg.writeTo(out, timeline.title(), timeline.summary(), right + MARGIN, height, patterns());
    }

    private String patterns() {
        return "<defs>\n"
                + pattern("changed", "<path class=\"texture\" d=\"M0 0V8\"/>", 45)
                + pattern("missing", "<path class=\"texture\" d=\"M0 0V8M0 0H8\"/>", 45)
                + "</defs>\n";
    }

    private String pattern(String look, String texture, int angle) {
        return "<pattern id=\"picture-" + number + "-" + look + "\" width=\"8\" height=\"8\""
                + " patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(" + angle + ")\">" + texture
                + "</pattern>\n";
    }

    private void axis(int height) {
        LocalDate date = timeline.from();
        while (!date.isAfter(timeline.to())) {
            svg.line("grid", x(date), AXIS, x(date), height);
            if (x(date) + Svg.width("00-00") <= right) {
                svg.text("start", x(date), AXIS - MARGIN, date.toString().substring(5));
            }
            date = date.plusDays(timeline.tickDays());
        }
    }

    /** Shades days worth noticing across all lanes, below the bars. */
    private void bands(int height) {
        for (Timeline.Lane lane : timeline.lanes()) {
            for (Timeline.Bar bar : lane.bars()) {
                if (bar.look() == Timeline.Look.NOTABLE) {
                    double from = x(bar.from());
                    svg.box("band", from, AXIS, x(bar.to().plusDays(1)) - from, height - AXIS, story(bar));
                }
            }
        }
    }

    /** Draws bars and returns the height of the row. */
    private int bars(Timeline.Lane lane, int y) {
        double top = y + (ROW - BAR) / 2.0;
        List<Timeline.Bar> bars = lane.bars();
        for (int i = 0; i < bars.size(); i++) {
            Timeline.Bar bar = bars.get(i);
            double from = x(bar.from()) + 1;
            double to = x(bar.to().plusDays(1)) - 1;
            svg.box("bar " + style(bar.look()), from, top, to - from, BAR, story(bar));
            if (bar.look() == Timeline.Look.CHANGED || bar.look() == Timeline.Look.MISSING) {
                svg.texture("picture-" + number + "-" + style(bar.look()), from, top, to - from, BAR);
            }
            double room = (i + 1 < bars.size() ? x(bars.get(i + 1).from()) : right) - from;
            int width = Svg.width(bar.label());
            if (width <= to - from) {
                svg.text("middle", (from + to) / 2, top + BAR / 2.0 + 5, bar.label());
            } else if (to - from + width + MARGIN <= room) {
                svg.text("start", to + 3, top + BAR / 2.0 + 5, bar.label());
            }
        }
        return ROW;
    }

    /** Draws marks with their names, in as many rows as keep the names apart, and returns the height of all rows. */
    private int notable(Timeline.Lane lane, int y) {
        List<Double> ends = new ArrayList<>();
        for (Timeline.Bar bar : lane.bars()) {
            int row = place(bar, ends);
            svg.text("start", nameStart(bar), y + NAME_ROW * (row + 1) - 3, name(bar));
        }
        return NAME_ROW * ends.size() + MARGIN;
    }

    private int nameRows(Timeline.Lane lane) {
        List<Double> ends = new ArrayList<>();
        for (Timeline.Bar bar : lane.bars()) {
            int unused = place(bar, ends);
        }
        return ends.size();
    }

    /** The first row in which the name has room; {@code ends} holds where the names of each row end. */
    private int place(Timeline.Bar bar, List<Double> ends) {
        double start = nameStart(bar);
        double end = start + Svg.width(name(bar)) + MARGIN;
        for (int row = 0; row < ends.size(); row++) {
            if (ends.get(row) <= start) {
                ends.set(row, end);
                return row;
            }
        }
        ends.add(end);
        return ends.size() - 1;
    }

    /** Where a name starts: further left if it would otherwise leave the picture. */
    private double nameStart(Timeline.Bar bar) {
        return Math.max(left, Math.min(x(bar.from()), right - Svg.width(name(bar))));
    }

    private static String name(Timeline.Bar bar) {
        return bar.label() + " " + bar.story();
    }

    private static boolean isNotable(Timeline.Lane lane) {
        return !lane.bars().isEmpty() && lane.bars().get(0).look() == Timeline.Look.NOTABLE;
    }

    private static String story(Timeline.Bar bar) {
        return bar.from() + (bar.from().equals(bar.to()) ? "" : " – " + bar.to()) + ": " + bar.story();
    }

    private static String style(Timeline.Look look) {
        return switch (look) {
            case PLAIN, NOTABLE -> "plain";
            case CURRENT -> "current";
            case CHANGED -> "changed";
            case MISSING -> "missing";
        };
    }

    private double x(LocalDate date) {
        return left + day * (date.toEpochDay() - timeline.from().toEpochDay());
    }
}

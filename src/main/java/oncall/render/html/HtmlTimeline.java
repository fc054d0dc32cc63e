package oncall.render.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import oncall.render.Markup;
import oncall.render.Timeline;

/** A time line as a drawing in a page. Each look has its own outline, since many people cannot tell colours apart. */
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
    private final Svg lanes = new Svg();
    private final Svg background = new Svg();
    private final int left;
    private final double day;
    private final int right;

    HtmlTimeline(Timeline timeline) {
        this.timeline = timeline;
        int widest = timeline.lanes().stream()
                .mapToInt(lane -> Svg.width(lane.label()))
                .max()
                .orElse(0);
        left = Math.min(widest, WIDEST_LABEL) + 2 * MARGIN;
        long days = timeline.to().toEpochDay() - timeline.from().toEpochDay() + 1;
        day = Math.max(LEAST_DAY, (double) (WIDTH - left - MARGIN) / days);
        right = (int) Math.ceil(left + day * days);
    }

    /** The drawing as a figure that scrolls where it does not fit, with its title and summary for screen readers. */
    String figure() {
        int y = AXIS;
        for (Timeline.Lane lane : timeline.lanes()) {
            boolean notable = isNotable(lane);
            lanes.line(0, y, right, y);
            lanes.text(
                    "start",
                    MARGIN,
                    y + (notable ? NAME_ROW - 3 : ROW / 2 + 5),
                    Svg.shortened(lane.label(), WIDEST_LABEL));
            y += notable ? notable(lane, y) : bars(lane, y);
        }
        axis(y);
        bands(y);
        String title = Markup.escaped(timeline.title());
        String caption = title + ". " + Markup.escaped(timeline.summary());
        int width = right + MARGIN;
        return "<figure>\n<div class=\"picture\" role=\"region\" tabindex=\"0\" aria-label=\"" + title
                + "\">\n<svg role=\"img\" aria-label=\"" + caption
                + "\" viewBox=\"0 0 " + width + ' ' + y + "\" width=\"" + width + "\" height=\"" + y + "\">\n"
                + background + lanes
                + "</svg>\n</div>\n<figcaption>" + caption + "</figcaption>\n</figure>\n";
    }

    private void axis(int height) {
        LocalDate date = timeline.from();
        while (!date.isAfter(timeline.to())) {
            background.line(x(date), AXIS, x(date), height);
            if (x(date) + Svg.width("00-00") <= right) {
                background.text("start", x(date), AXIS - MARGIN, date.toString().substring(5));
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
                    background.box("band", from, AXIS, x(bar.to().plusDays(1)) - from, height - AXIS, story(bar));
                }
            }
        }
    }

    /** Draws bars and returns the height of the row. */
    private int bars(Timeline.Lane lane, int y) {
        double top = y + (ROW - BAR) / 2.0;
        double text = top + BAR / 2.0 + 5;
        List<Timeline.Bar> bars = lane.bars();
        for (int i = 0; i < bars.size(); i++) {
            Timeline.Bar bar = bars.get(i);
            double from = x(bar.from()) + 1;
            double to = x(bar.to().plusDays(1)) - 1;
            lanes.box("bar " + style(bar.look()), from, top, to - from, BAR, story(bar));
            double room = (i + 1 < bars.size() ? x(bars.get(i + 1).from()) : right) - from;
            int width = Svg.width(bar.label());
            if (width <= to - from) {
                lanes.text("middle", (from + to) / 2, text, bar.label());
            } else if (to - from + width + MARGIN <= room) {
                lanes.text("start", to + 3, text, bar.label());
            }
        }
        return ROW;
    }

    /** Draws the names of marks, in as many rows as keep them apart, and returns the height of all rows. */
    private int notable(Timeline.Lane lane, int y) {
        List<Double> ends = new ArrayList<>();
        for (Timeline.Bar bar : lane.bars()) {
            String name = bar.label() + " " + bar.story();
            // further left if it would otherwise leave the picture
            double start = Math.max(left, Math.min(x(bar.from()), right - Svg.width(name)));
            int row = 0;
            while (row < ends.size() && ends.get(row) > start) {
                row++;
            }
            if (row == ends.size()) {
                ends.add(0.0);
            }
            ends.set(row, start + Svg.width(name) + MARGIN);
            lanes.text("start", start, y + NAME_ROW * (row + 1) - 3, name);
        }
        return NAME_ROW * ends.size() + MARGIN;
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

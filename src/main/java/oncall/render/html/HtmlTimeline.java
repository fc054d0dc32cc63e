package oncall.render.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import oncall.render.DisplayWidth;
import oncall.render.Markup;
import oncall.render.Timeline;

/**
 * A time line as a drawing as wide as the page, in boxes that the style sheet places by percentages. Each look has its
 * own outline, since many people cannot tell colours apart.
 */
final class HtmlTimeline {
    /** The least width of a day in pixels; a drawing that does not fit then scrolls. */
    private static final int LEAST_DAY = 2;

    /** The least width of days with names in pixels: in one percent of it a character has room. */
    private static final int LEAST_WITH_NAMES = 700;

    /** From here on, in percent of the width, a date does not fit on a phone. */
    private static final int LATE = 75;

    private final Timeline timeline;
    private final HtmlPlaces places;
    private final StringBuilder names = new StringBuilder();
    private final StringBuilder lanes = new StringBuilder();

    /** The axis and the days worth noticing, below the bars of all lanes. */
    private final StringBuilder background = new StringBuilder();

    /** The rows of names of days worth noticing in one lane, and where the last name of each ends, in percent. */
    private final List<StringBuilder> rows = new ArrayList<>();

    private final List<Double> ends = new ArrayList<>();

    /** The days worth noticing as text, for screens on which the rows have no room. */
    private final StringBuilder list = new StringBuilder();

    private int leastWidth;

    HtmlTimeline(Timeline timeline, HtmlPlaces places) {
        this.timeline = timeline;
        this.places = places;
    }

    /** The drawing as a figure, with its title and summary for screen readers. */
    String figure() {
        LocalDate date = timeline.from();
        while (!date.isAfter(timeline.to())) {
            String place = places.name("left: " + percent(date) + "%;");
            background.append(percent(date) > LATE ? "<div class=\"late tick " : "<div class=\"tick ");
            background.append(place).append("\">");
            background.append(Timeline.dayAndMonth(date)).append("</div>\n");
            date = date.plusDays(timeline.tickDays());
        }
        timeline.lanes().forEach(this::add);
        String title = Markup.escaped(timeline.title());
        String caption = title + ". " + Markup.escaped(timeline.summary());
        return "<figure>\n<div class=\"picture\" role=\"region\" tabindex=\"0\" aria-label=\"" + title
                + "\">\n<div class=\"timeline\" role=\"img\" aria-label=\"" + caption
                + "\">\n<div class=\"names\">\n" + names
                + "</div>\n<div class=\"days "
                + places.name("min-width: "
                        + Math.max(leastWidth, LEAST_DAY * days(timeline.to().plusDays(1))) + "px;")
                + "\">\n" + background + lanes
                + "</div>\n</div>\n</div>\n" + list + "<figcaption>" + caption + "</figcaption>\n</figure>\n";
    }

    private void add(Timeline.Lane lane) {
        names.append("<div class=\"lane\">")
                .append(Markup.escaped(lane.label()))
                .append("</div>\n");
        lanes.append("<div class=\"lane\">\n");
        for (Timeline.Bar bar : lane.bars()) {
            if (bar.look() == Timeline.Look.NOTABLE) {
                addBox(background, "band", bar, "");
                addName(bar);
            } else {
                addBox(lanes, "bar " + bar.look().name().toLowerCase(Locale.ROOT), bar, bar.label());
            }
        }
        rows.forEach(row -> lanes.append("<div class=\"row\">\n").append(row).append("</div>\n"));
        rows.clear();
        ends.clear();
        lanes.append("</div>\n");
    }

    /** Adds a box with a tooltip over the days of a bar. */
    private void addBox(StringBuilder out, String style, Timeline.Bar bar, String label) {
        double left = percent(bar.from());
        double width = rounded(percent(bar.to().plusDays(1)) - left);
        String days = bar.from() + (bar.from().equals(bar.to()) ? "" : " – " + bar.to());
        out.append("<div class=\"").append(style).append(' ');
        out.append(places.name("left: " + left + "%; width: " + width + "%;")).append("\" title=\"");
        out.append(Markup.escaped(days + ": " + bar.story())).append("\">");
        out.append(Markup.escaped(label)).append("</div>\n");
    }

    /** Adds the name of a day worth noticing, in the first row where it overlaps no other. */
    private void addName(Timeline.Bar bar) {
        leastWidth = LEAST_WITH_NAMES;
        list.append("<p class=\"notable\">").append(Markup.escaped(bar.label() + " "));
        list.append(Timeline.dayAndMonth(bar.from())).append(' ').append(Markup.escaped(bar.story()));
        list.append("</p>\n");
        String name = bar.label() + " " + bar.story();
        double left = percent(bar.from());
        double right = percent(bar.to().plusDays(1));
        // A name that does not fit at the right of its first day ends with its last day.
        boolean isFarRight = left + DisplayWidth.of(name) > 100;
        double begin = isFarRight ? right - DisplayWidth.of(name) : left;
        int row = 0;
        while (row < ends.size() && ends.get(row) >= begin) {
            row++;
        }
        if (row == ends.size()) {
            rows.add(new StringBuilder());
            ends.add(0.0);
        }
        ends.set(row, Math.max(right, begin + DisplayWidth.of(name)));
        String place = places.name((isFarRight ? "right: " + rounded(100 - right) : "left: " + left) + "%;");
        rows.get(row).append("<div class=\"name ").append(place).append("\">");
        rows.get(row).append(Markup.escaped(name)).append("</div>\n");
    }

    private long days(LocalDate to) {
        return to.toEpochDay() - timeline.from().toEpochDay();
    }

    /** Where a day begins, in percent of the width. */
    private double percent(LocalDate date) {
        return rounded(100.0 * days(date) / days(timeline.to().plusDays(1)));
    }

    private static double rounded(double percent) {
        return Math.round(percent * 100) / 100.0;
    }
}

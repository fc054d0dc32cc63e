package oncall.render.html;

import java.time.LocalDate;
import java.util.Locale;
import oncall.render.Markup;
import oncall.render.Timeline;

/**
 * A time line as a drawing as wide as the page, in boxes that the style sheet places by percentages. Each look has its
 * own outline, since many people cannot tell colours apart.
 */
final class HtmlTimeline {
    /** The least width of a day in pixels; a drawing that does not fit then scrolls. */
    private static final int LEAST_DAY = 2;

    /** A name further right than this, in percent, is at the left of its mark. */
    private static final int FAR_RIGHT = 60;

    private final Timeline timeline;
    private final StringBuilder names = new StringBuilder();
    private final StringBuilder lanes = new StringBuilder();

    /** The axis and the days worth noticing, below the bars of all lanes. */
    private final StringBuilder background = new StringBuilder();

    HtmlTimeline(Timeline timeline) {
        this.timeline = timeline;
    }

    /** The drawing as a figure, with its title and summary for screen readers. */
    String figure() {
        LocalDate date = timeline.from();
        while (!date.isAfter(timeline.to())) {
            background
                    .append("<div class=\"tick\" style=\"left:")
                    .append(percent(date))
                    .append("%\">");
            background.append(date.toString().substring(5)).append("</div>\n");
            date = date.plusDays(timeline.tickDays());
        }
        timeline.lanes().forEach(this::add);
        String title = Markup.escaped(timeline.title());
        String caption = title + ". " + Markup.escaped(timeline.summary());
        return "<figure>\n<div class=\"picture\" role=\"region\" tabindex=\"0\" aria-label=\"" + title
                + "\">\n<div class=\"timeline\" role=\"img\" aria-label=\"" + caption
                + "\">\n<div class=\"names\">\n" + names
                + "</div>\n<div class=\"days\" style=\"min-width:"
                + LEAST_DAY * days(timeline.to().plusDays(1))
                + "px\">\n" + background + lanes
                + "</div>\n</div>\n</div>\n<figcaption>" + caption + "</figcaption>\n</figure>\n";
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
        lanes.append("</div>\n");
    }

    /** Adds a box with a tooltip over the days of a bar. */
    private void addBox(StringBuilder out, String style, Timeline.Bar bar, String label) {
        double left = percent(bar.from());
        double width = rounded(percent(bar.to().plusDays(1)) - left);
        String days = bar.from() + (bar.from().equals(bar.to()) ? "" : " – " + bar.to());
        out.append("<div class=\"").append(style).append("\" style=\"left:").append(left);
        out.append("%;width:").append(width).append("%\" title=\"");
        out.append(Markup.escaped(days + ": " + bar.story())).append("\">");
        out.append(Markup.escaped(label)).append("</div>\n");
    }

    /** Adds the name of a day worth noticing, in a row of its own. */
    private void addName(Timeline.Bar bar) {
        double left = percent(bar.from());
        String place = left < FAR_RIGHT
                ? "margin-left:" + left + "%"
                : "text-align:right;margin-right:"
                        + rounded(100 - percent(bar.to().plusDays(1))) + "%";
        lanes.append("<div class=\"name\" style=\"").append(place).append("\">");
        lanes.append(Markup.escaped(bar.label() + " " + bar.story())).append("</div>\n");
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

package oncall.render.html;

import java.math.BigDecimal;
import oncall.render.BarChart;

/** Bars as a drawing in a page: the number follows each bar, and a line across it is the mark. */
final class HtmlBarChart {
    private static final int ROW = 32;
    private static final int BAR = 18;
    private static final int MARGIN = 8;
    private static final int LONGEST = 420;
    private static final int WIDEST_LABEL = 240;
    private static final int HEADER = 28;

    private final BarChart chart;
    private final Svg svg = new Svg();

    HtmlBarChart(BarChart chart) {
        this.chart = chart;
    }

    void writeTo(StringBuilder out) {
        int left = 0;
        int numbers = 0;
        for (BarChart.Bar bar : chart.bars()) {
            left = Math.max(left, Math.min(WIDEST_LABEL, Svg.width(bar.label())) + 2 * MARGIN);
            numbers = Math.max(numbers, Svg.width(numbers(bar)) + 2 * MARGIN);
        }
        svg.text("start", left, HEADER - MARGIN, "▬ " + chart.title() + "   ┃ " + chart.markTitle());
        double unit = LONGEST / chart.largest().doubleValue();
        int y = HEADER;
        for (BarChart.Bar bar : chart.bars()) {
            double top = y + (ROW - BAR) / 2.0;
            svg.text("start", MARGIN, y + ROW / 2 + 5, Svg.shortened(bar.label(), WIDEST_LABEL));
            svg.box("bar plain", left, top, length(bar.value(), unit), BAR, bar.label() + ": " + numbers(bar));
            double mark = left + length(bar.mark(), unit);
            svg.line("mark", mark, y + 2, mark, y + ROW - 2);
            svg.text("start", left + LONGEST + MARGIN, y + ROW / 2 + 5, numbers(bar));
            y += ROW;
        }
        svg.writeTo(out, chart.title(), chart.summary(), left + LONGEST + numbers, y + MARGIN, "");
    }

    private String numbers(BarChart.Bar bar) {
        return bar.value().toPlainString() + ", " + chart.markTitle() + " "
                + bar.mark().toPlainString();
    }

    private static double length(BigDecimal value, double unit) {
        return value.doubleValue() * unit;
    }
}

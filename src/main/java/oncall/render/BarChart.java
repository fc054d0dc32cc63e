package oncall.render;

import java.math.BigDecimal;
import java.util.List;

/**
 * A picture of numbers as bars, each with the number that it should be. What it shows is also written as text beside
 * it, for those who cannot see it and for formats that cannot draw.
 *
 * @param title what the bars are, such as {@code Primary shifts}
 * @param markTitle what the marks are, such as {@code fair share}
 * @param summary the picture in a sentence or two, for screen readers
 * @param bars from top to bottom
 */
public record BarChart(String title, String markTitle, String summary, List<Bar> bars) implements Block {

    public BarChart {
        bars = List.copyOf(bars);
    }

    @Override
    public void writeTo(BlockWriter format) {
        format.barChart(this);
    }

    /** The largest number of all, at least 1. */
    public BigDecimal largest() {
        BigDecimal largest = BigDecimal.ONE;
        for (Bar bar : bars) {
            largest = largest.max(bar.value()).max(bar.mark());
        }
        return largest;
    }

    /**
     * One number.
     *
     * @param label whose it is
     * @param value the number, not below 0
     * @param mark the number that it should be, not below 0
     */
    public record Bar(String label, BigDecimal value, BigDecimal mark) {}
}

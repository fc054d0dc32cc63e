package oncall.render;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * A picture of who does what on which days: bars in lanes, over an axis of dates. What it shows is also written as text
 * beside it, for those who cannot see it and for formats that cannot draw.
 *
 * @param title what the picture is of
 * @param summary the picture in a sentence or two, for screen readers
 * @param from the first day
 * @param to the last day, included, not before {@code from}
 * @param tickDays how many days lie between two dates on the axis
 * @param lanes from top to bottom
 */
public record Timeline(String title, String summary, LocalDate from, LocalDate to, int tickDays, List<Lane> lanes)
        implements Block {

    @Override
    public void writeTo(BlockWriter format) {
        format.timeline(this);
    }

    /** A date on the axis, as in "24 Dec". */
    public static String dayAndMonth(LocalDate date) {
        String month = date.getMonth().name();
        return date.getDayOfMonth() + " " + month.charAt(0)
                + month.substring(1, 3).toLowerCase(Locale.ROOT);
    }

    /**
     * A row of bars that do not overlap.
     *
     * @param label what is at its left
     * @param bars in order of time
     */
    public record Lane(String label, List<Bar> bars) {}

    /**
     * Some days in a row.
     *
     * @param from the first day
     * @param to the last day, included
     * @param look what it means; each format gives it a shape, not a colour alone
     * @param label the text on it, which also says what the look means; short, or empty
     * @param story who or what it is, in a few words
     */
    public record Bar(LocalDate from, LocalDate to, Look look, String label, String story) {}

    /** What a bar means. */
    public enum Look {
        /** As the rotation plans it. */
        PLAIN,
        /** The current one. */
        CURRENT,
        /** Changed from what the rotation plans. */
        CHANGED,
        /** Nobody does it. */
        MISSING,
        /** A day worth noticing, such as a holiday. */
        NOTABLE
    }
}

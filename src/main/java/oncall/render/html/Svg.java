package oncall.render.html;

import oncall.render.DisplayWidth;
import oncall.render.Markup;
import oncall.render.SafeText;

/** Shapes of an SVG drawing. They have pixel coordinates; colours come from the page's style sheet. */
final class Svg {
    private static final int CELL = 8;

    private final StringBuilder shapes = new StringBuilder();

    /** The approximate width of a text in pixels. */
    static int width(String text) {
        return CELL * DisplayWidth.of(SafeText.characters(text));
    }

    /** The text, cut to at most that many pixels. */
    static String shortened(String text, int widest) {
        String printable = SafeText.characters(text);
        int end = DisplayWidth.cut(printable, 0, printable.length(), widest / CELL - 1);
        return width(text) <= widest ? text : printable.substring(0, end) + "…";
    }

    /** A rectangle with a tooltip. */
    void box(String style, double x, double y, double width, double height, String tooltip) {
        shapes.append("<rect class=\"").append(style).append('"');
        attributes("x y width height", x, y, width, height);
        shapes.append("><title>").append(Markup.escaped(tooltip)).append("</title></rect>\n");
    }

    void line(double x1, double y1, double x2, double y2) {
        shapes.append("<line class=\"grid\"");
        attributes("x1 y1 x2 y2", x1, y1, x2, y2);
        shapes.append("/>\n");
    }

    /**
     * A line of text.
     *
     * @param anchor where x is: {@code start}, {@code middle} or {@code end}
     */
    void text(String anchor, double x, double y, String text) {
        shapes.append("<text text-anchor=\"").append(anchor).append('"');
        attributes("x y", x, y);
        shapes.append('>').append(Markup.escaped(text)).append("</text>\n");
    }

    /** Adds attributes with at most one decimal, whatever the locale. */
    private void attributes(String names, double... values) {
        String[] each = names.split(" ", -1);
        for (int i = 0; i < values.length; i++) {
            long tenths = Math.round(values[i] * 10);
            shapes.append(' ').append(each[i]).append("=\"").append(tenths / 10);
            shapes.append(tenths % 10 == 0 ? "" : "." + Math.abs(tenths % 10)).append('"');
        }
    }

    @Override
    public String toString() {
        return shapes.toString();
    }
}

package oncall.render.html;

import oncall.render.DisplayWidth;
import oncall.render.Markup;
import oncall.render.SafeText;

/** An SVG drawing in a page. Shapes have pixel coordinates; colours come from the page's style sheet. */
final class Svg {
    private static final int CELL = 8;

    private final StringBuilder shapes = new StringBuilder();

    /** The approximate width of a text in pixels. */
    static int width(String text) {
        return CELL * DisplayWidth.of(SafeText.characters(text));
    }

    /** The text, cut to at most that many pixels. */
    static String shortened(String text, int widest) {
        if (width(text) <= widest) {
            return text;
        }
        int end = text.length();
        while (end > 0 && width(text.substring(0, end) + "…") > widest) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end) + "…";
    }

    /** A rectangle with a tooltip. */
    void box(String style, double x, double y, double width, double height, String tooltip) {
        shapes.append("<rect class=\"").append(style).append('"');
        attributes("x y width height", x, y, width, height);
        shapes.append("><title>").append(Markup.escaped(tooltip)).append("</title></rect>\n");
    }

    /** A rectangle filled with a pattern, to be laid over another. */
    void texture(String pattern, double x, double y, double width, double height) {
        shapes.append("<rect fill=\"url(#").append(pattern).append(")\"");
        attributes("x y width height", x, y, width, height);
        shapes.append("/>\n");
    }

    void line(String style, double x1, double y1, double x2, double y2) {
        shapes.append("<line class=\"").append(style).append('"');
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

    /** Adds an attribute with at most one decimal, whatever the locale. */
    private void attributes(String names, double... values) {
        String[] each = names.split(" ", -1);
        for (int i = 0; i < values.length; i++) {
            long tenths = Math.round(values[i] * 10);
            shapes.append(' ').append(each[i]).append("=\"").append(tenths / 10);
            shapes.append(tenths % 10 == 0 ? "" : "." + Math.abs(tenths % 10)).append('"');
        }
    }

    /**
     * Writes the drawing as a figure that scrolls where it does not fit, with its title and summary for screen readers.
     *
     * @param definitions patterns that the style sheet refers to, or nothing
     */
    void writeTo(StringBuilder out, String title, String summary, int width, int height, String definitions) {
        String name = Markup.escaped(title);
        out.append("<figure>\n<div class=\"picture\" role=\"region\" tabindex=\"0\" aria-label=\"")
                .append(name);
        out.append("\">\n<svg role=\"img\" aria-label=\"")
                .append(name)
                .append(". ")
                .append(Markup.escaped(summary));
        out.append("\" viewBox=\"0 0 ").append(width).append(' ').append(height);
        out.append("\" width=\"")
                .append(width)
                .append("\" height=\"")
                .append(height)
                .append("\">\n");
        out.append(definitions).append(shapes).append("</svg>\n</div>\n<figcaption>");
        out.append(name).append(". ").append(Markup.escaped(summary)).append("</figcaption>\n</figure>\n");
    }
}

package oncall.report.site;

import java.util.List;
import oncall.model.Engineer;
import oncall.model.Role;
import oncall.render.DisplayWidth;
import oncall.render.Markup;
import oncall.report.People;
import oncall.schedule.OnCallNow;

/**
 * Who is on call as a picture for a README, a row for each rotation. A picture has no clock, so it names the day until
 * which it holds.
 */
final class Badge {

    private static final int HEIGHT = 20;
    private static final int CHARACTER = 7;
    private static final int MARGIN = 6;
    private static final int TEXT = 14;

    private Badge() {}

    static String of(List<OnCallNow> rotations, People people) {
        List<String> labels = rotations.stream()
                .map(now -> rotations.size() == 1
                        ? "on call"
                        : "on call: " + now.rotation().title())
                .toList();
        List<String> texts = rotations.stream().map(now -> text(now, people)).toList();
        int left = width(labels);
        int width = left + width(texts);
        StringBuilder out = new StringBuilder();
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"").append(width);
        out.append("\" height=\"").append(HEIGHT * rotations.size()).append("\" role=\"img\" aria-label=\"");
        for (int i = 0; i < labels.size(); i++) {
            out.append(i == 0 ? "" : "; ").append(Markup.escaped(labels.get(i) + ": " + texts.get(i)));
        }
        out.append("\">\n<rect width=\"100%\" height=\"100%\" rx=\"3\" fill=\"#444c56\"/>\n<rect x=\"");
        out.append(left).append("\" width=\"").append(width - left);
        out.append(
                "\" height=\"100%\" fill=\"#0a4fb3\"/>\n<g fill=\"#fff\" font-family=\"Verdana,DejaVu Sans,sans-serif\"");
        out.append(" font-size=\"11\">\n");
        for (int i = 0; i < labels.size(); i++) {
            addText(labels.get(i), MARGIN, i, out);
            addText(texts.get(i), left + MARGIN, i, out);
        }
        return out.append("</g>\n</svg>\n").toString();
    }

    private static String text(OnCallNow now, People people) {
        Engineer primary = now.on(Role.PRIMARY);
        return (primary == null ? "nobody" : people.name(primary)) + " until " + NowSection.time(now.until());
    }

    private static int width(List<String> texts) {
        return texts.stream().mapToInt(DisplayWidth::of).max().orElse(0) * CHARACTER + 2 * MARGIN;
    }

    private static void addText(String text, int x, int row, StringBuilder out) {
        out.append("<text x=\"")
                .append(x)
                .append("\" y=\"")
                .append(row * HEIGHT + TEXT)
                .append("\" textLength=\"");
        out.append(DisplayWidth.of(text) * CHARACTER).append("\" lengthAdjust=\"spacingAndGlyphs\">");
        out.append(Markup.escaped(text)).append("</text>\n");
    }
}

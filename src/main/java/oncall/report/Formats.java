package oncall.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import oncall.render.ConfluenceFormat;
import oncall.render.CsvFormat;
import oncall.render.Format;
import oncall.render.JsonFormat;
import oncall.render.Medium;
import oncall.render.MermaidFormat;
import oncall.render.Report;
import oncall.render.Shape;
import oncall.render.html.HtmlFormat;
import oncall.render.markdown.MarkdownFormat;
import oncall.render.terminal.TerminalFormat;
import org.jspecify.annotations.Nullable;

/** The list of formats: a new one is its class and a line here. */
public final class Formats {

    private static final List<Format> ALL = List.of(
            new TerminalFormat("table", Shape.TABLE),
            new TerminalFormat("text", Shape.TEXT),
            new MarkdownFormat(),
            new HtmlFormat(),
            new ConfluenceFormat(),
            new CsvFormat(),
            new JsonFormat(),
            new MermaidFormat());

    private Formats() {}

    /** The names of the formats for reports of these shapes, in that order. */
    public static List<String> of(Shape... shapes) {
        List<String> names = new ArrayList<>();
        for (Shape shape : shapes) {
            for (Format format : ALL) {
                if (format.shape() == shape) {
                    names.add(format.name());
                }
            }
        }
        return List.copyOf(names);
    }

    /** The same with those that no other report has after them. */
    public static List<String> of(List<Shape> shapes, List<String> own) {
        List<String> names = new ArrayList<>(of(shapes.toArray(new Shape[0])));
        names.addAll(own);
        return List.copyOf(names);
    }

    /** Whether there is a format of that name. */
    public static boolean has(String name) {
        return find(name) != null;
    }

    /**
     * The format of that name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Format named(String name) {
        Format format = find(name);
        if (format == null) {
            throw new IllegalArgumentException("no format " + name);
        }
        return format;
    }

    /** Writes a report in one of the formats that it offers. */
    public static void write(String name, Report report, Medium medium, Writer out) throws IOException {
        Format format = find(name);
        if (format == null) {
            report.writeAs(name, out);
        } else {
            format.write(report, medium, out);
        }
    }

    private static @Nullable Format find(String name) {
        for (Format format : ALL) {
            if (format.name().equals(name)) {
                return format;
            }
        }
        return null;
    }
}

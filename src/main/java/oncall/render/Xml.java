package oncall.render;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes XML 1.0 piece by piece, indented by two spaces: the one place where text becomes XML. Characters that
 * {@link SafeText} would not print, those that XML cannot hold among them, come out spelled.
 */
public final class Xml {

    private final Writer out;
    private final Deque<String> open = new ArrayDeque<>();

    /** Begins a document with its declaration. */
    public Xml(Writer out) throws IOException {
        this.out = out;
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    /**
     * Begins an element.
     *
     * @param attributes names and values in turn
     */
    public void open(String element, String... attributes) throws IOException {
        tag(element, attributes);
        out.write(">\n");
        open.push(element);
    }

    /** Ends the element that was begun last. */
    public void close() throws IOException {
        String element = open.pop();
        indent();
        out.write("</" + element + ">\n");
    }

    /** Writes an element that holds nothing. */
    public void empty(String element, String... attributes) throws IOException {
        tag(element, attributes);
        out.write("/>\n");
    }

    /** Writes an element that holds lines of text, each without an end of its own. */
    public void text(String element, Iterable<String> lines, String... attributes) throws IOException {
        tag(element, attributes);
        out.write('>');
        String end = "";
        for (String line : lines) {
            out.write(end);
            out.write(escaped(line));
            end = "\n";
        }
        out.write("</" + element + ">\n");
    }

    private void tag(String element, String... attributes) throws IOException {
        indent();
        out.write("<" + element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.write(" " + attributes[i] + "=\"" + escaped(attributes[i + 1]) + "\"");
        }
    }

    private void indent() throws IOException {
        out.write("  ".repeat(open.size()));
    }

    private static String escaped(String text) {
        String line = SafeText.line(text);
        StringBuilder escaped = new StringBuilder(line.length() + 16);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}

package oncall.render;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Documents in Confluence's storage format: XHTML with elements for macros, tasks and links to pages, in the namespaces
 * {@code ac} and {@code ri} that Confluence itself declares around it.
 *
 * @see <a href="https://confluence.atlassian.com/doc/confluence-storage-format-790796544.html">the storage format</a>
 */
public final class Confluence extends Markup {
    private int tasks;

    private Confluence() {}

    /** The document as the body of a page. */
    public static String render(Document document) {
        Confluence format = new Confluence();
        document.writeTo(format);
        return format.out.toString();
    }

    @Override
    public void heading(int level, Text title) {
        if (!title.unstyled().isBlank()) {
            out.append("<h").append(level).append('>').append(inline(title));
            out.append("</h").append(level).append(">\n");
        }
    }

    @Override
    protected void checklist(List<Step> items) {
        out.append("<ac:task-list>\n");
        for (Step item : items) {
            tasks++;
            out.append("<ac:task><ac:task-id>").append(tasks).append("</ac:task-id>");
            out.append("<ac:task-status>incomplete</ac:task-status><ac:task-body>");
            out.append(inline(item.text()));
            // A task holds text and line breaks, but no macro.
            for (Text line : item.code()) {
                out.append("<br /><code>").append(inline(line)).append("</code>");
            }
            out.append("</ac:task-body></ac:task>\n");
        }
        out.append("</ac:task-list>\n");
    }

    @Override
    public void callout(Block.Tone tone, Text sentences) {
        String name = tone == Block.Tone.WARNING ? "warning" : "info";
        out.append("<ac:structured-macro ac:name=\"").append(name).append("\"><ac:rich-text-body>");
        out.append("<p>").append(inline(sentences)).append("</p></ac:rich-text-body></ac:structured-macro>\n");
    }

    @Override
    protected void code(List<Text> lines) {
        if (lines.isEmpty()) {
            return;
        }
        out.append("<ac:structured-macro ac:name=\"code\"><ac:parameter ac:name=\"language\">text</ac:parameter>");
        out.append("<ac:plain-text-body><![CDATA[");
        // "]]>" ends the section, so it is split between two sections.
        out.append(lines.stream()
                .map(line -> SafeText.line(line.unstyled()).replace("]]>", "]]]]><![CDATA[>"))
                .collect(Collectors.joining("\n")));
        out.append("]]></ac:plain-text-body></ac:structured-macro>");
    }

    @Override
    public void table(Table table) {
        if (table.columns().isEmpty()) {
            return;
        }
        List<Column> columns = table.filledColumns();
        out.append("<table><tbody>\n<tr>");
        for (Column column : columns) {
            out.append("<th>").append(escaped(column.header())).append("</th>");
        }
        out.append("</tr>\n");
        for (Row row : table.rows()) {
            out.append("<tr>");
            for (int i = 0; i < columns.size(); i++) {
                out.append("<td>").append(row.current() && i == 0 ? "<strong>▶</strong> " : "");
                out.append(inline(row.cell(i), "<br />")).append("</td>");
            }
            out.append("</tr>\n");
        }
        out.append("</tbody></table>\n");
    }

    @Override
    protected String styled(String escaped, Style style) {
        return switch (style) {
            case PLAIN, NOTICE -> escaped;
            case STRONG, ALERT -> "<strong>" + escaped + "</strong>";
            case MUTED -> "<em>" + escaped + "</em>";
            case CODE -> "<code>" + escaped + "</code>";
        };
    }

    @Override
    protected String page(String label, String id) {
        return "<ac:link><ri:content-entity ri:content-id=\"" + escaped(id) + "\" /><ac:link-body>" + label
                + "</ac:link-body></ac:link>";
    }
}

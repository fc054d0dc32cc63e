package oncall.render;

import java.util.List;

/**
 * Documents in Confluence's storage format: XHTML with elements for macros, tasks and links to pages, in the namespaces
 * {@code ac} and {@code ri} that Confluence itself declares around it.
 *
 * @see <a href="https://confluence.atlassian.com/doc/confluence-storage-format-790796544.html">the storage format</a>
 */
public final class Confluence implements BlockWriter {
    private final ConfluenceText text = new ConfluenceText();
    private final StringBuilder out = new StringBuilder();
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
            element("h" + level, text.inline(title));
        }
    }

    @Override
    public void paragraph(Text sentences) {
        if (!sentences.unstyled().isBlank()) {
            element("p", text.inline(sentences));
        }
    }

    @Override
    public void bullets(List<Text> items) {
        out.append("<ul>\n");
        for (Text item : items) {
            element("li", text.inline(item));
        }
        out.append("</ul>\n");
    }

    @Override
    public void steps(List<Step> items) {
        out.append("<ol>\n");
        for (Step item : items) {
            out.append("<li>").append(text.inline(item.text()));
            code(item.code());
            out.append("</li>\n");
        }
        out.append("</ol>\n");
    }

    @Override
    public void checklist(List<Step> items) {
        out.append("<ac:task-list>\n");
        for (Step item : items) {
            tasks++;
            out.append("<ac:task><ac:task-id>").append(tasks).append("</ac:task-id>");
            out.append("<ac:task-status>incomplete</ac:task-status><ac:task-body>");
            out.append(text.inline(item.text()));
            // a task holds text and line breaks, but no macro
            for (Text line : item.code()) {
                out.append("<br /><code>").append(text.inline(line)).append("</code>");
            }
            out.append("</ac:task-body></ac:task>\n");
        }
        out.append("</ac:task-list>\n");
    }

    @Override
    public void callout(Block.Tone tone, Text sentences) {
        String name = tone == Block.Tone.WARNING ? "warning" : "info";
        out.append("<ac:structured-macro ac:name=\"").append(name).append("\"><ac:rich-text-body>");
        out.append("<p>").append(text.inline(sentences)).append("</p></ac:rich-text-body></ac:structured-macro>\n");
    }

    @Override
    public void verbatim(List<Text> lines) {
        code(lines);
        out.append('\n');
    }

    private void code(List<Text> lines) {
        if (lines.isEmpty()) {
            return;
        }
        out.append("<ac:structured-macro ac:name=\"code\"><ac:parameter ac:name=\"language\">text</ac:parameter>");
        out.append("<ac:plain-text-body><![CDATA[");
        for (int i = 0; i < lines.size(); i++) {
            String line = SafeText.line(lines.get(i).unstyled());
            // the only thing that ends such a section; between two sections it is text
            out.append(i == 0 ? "" : "\n").append(line.replace("]]>", "]]]]><![CDATA[>"));
        }
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
            out.append("<th>").append(InlineMarkup.escaped(column.header())).append("</th>");
        }
        out.append("</tr>\n");
        for (Row row : table.rows()) {
            out.append("<tr>");
            for (int i = 0; i < columns.size(); i++) {
                out.append("<td>").append(row.current() && i == 0 ? "<strong>▶</strong> " : "");
                out.append(text.inline(row.cell(i), "<br />")).append("</td>");
            }
            out.append("</tr>\n");
        }
        out.append("</tbody></table>\n");
    }

    private void element(String tag, String content) {
        out.append('<')
                .append(tag)
                .append('>')
                .append(content)
                .append("</")
                .append(tag)
                .append(">\n");
    }
}

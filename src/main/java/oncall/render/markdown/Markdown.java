package oncall.render.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import oncall.render.Block;
import oncall.render.BlockWriter;
import oncall.render.Column;
import oncall.render.Document;
import oncall.render.Mermaid;
import oncall.render.Row;
import oncall.render.SafeText;
import oncall.render.Span;
import oncall.render.Step;
import oncall.render.Style;
import oncall.render.Table;
import oncall.render.Text;
import oncall.render.Timeline;

/**
 * Documents as GitHub-flavoured Markdown that follows markdownlint's default rules, except for line length and {@code
 * <br>} in cells. Readers see exactly the texts; none of their characters becomes markup.
 */
public final class Markdown implements BlockWriter {
    private static final char NONE = 0;

    private final StringBuilder out = new StringBuilder();
    private char listAbove = NONE;

    private Markdown() {}

    /** The document as Markdown with one line feed at its end. */
    public static String render(Document document) {
        Markdown format = new Markdown();
        document.writeTo(format);
        return format.out.toString();
    }

    @Override
    public void heading(int level, Text text) {
        String title = MarkdownText.heading(text);
        if (title.isEmpty()) {
            return;
        }
        startBlock();
        out.append("#".repeat(level)).append(' ').append(title).append('\n');
    }

    @Override
    public void paragraph(Text text) {
        String line = MarkdownText.paragraph(text);
        if (line.isEmpty()) {
            return;
        }
        startBlock();
        out.append(line).append('\n');
    }

    @Override
    public void list(Block.Marks marks, List<Step> items) {
        char kind = marks == Block.Marks.NUMBERS ? '.' : '-';
        if (listAbove == kind) {
            // Otherwise the parser would join both lists.
            out.append("\n<!-- -->\n");
        }
        startBlock();
        listAbove = kind;
        for (int i = 0; i < items.size(); i++) {
            String marker = marks == Block.Marks.NUMBERS ? (i + 1) + "." : "-";
            String line = MarkdownText.item(items.get(i).text());
            out.append(marker).append(marks == Block.Marks.BOXES ? " [ ]" : "");
            out.append(line.isEmpty() ? "" : " ").append(line).append('\n');
            List<Text> code = items.get(i).code();
            if (!code.isEmpty()) {
                // Between empty lines, and as deep as the step's text; otherwise it would end the list.
                out.append('\n');
                fenced(code, " ".repeat(marker.length() + 1));
                out.append(i + 1 < items.size() ? "\n" : "");
            }
        }
    }

    @Override
    public void callout(Block.Tone tone, Text text) {
        startBlock();
        out.append("> [!")
                .append(tone.name())
                .append("]\n> ")
                .append(MarkdownText.paragraph(text))
                .append('\n');
    }

    @Override
    public void verbatim(List<Text> lines) {
        startBlock();
        fenced(lines, "");
    }

    private void fenced(List<Text> lines, String indent) {
        StringBuilder content = new StringBuilder();
        for (Text line : lines) {
            String text = SafeText.line(line.unstyled()).stripTrailing();
            content.append(text.isEmpty() ? "" : indent).append(text).append('\n');
        }
        String fence = "`".repeat(Math.max(3, MarkdownText.longestFence(content) + 1));
        out.append(indent).append(fence).append("text\n").append(content);
        out.append(indent).append(fence).append('\n');
    }

    @Override
    public void table(Table table) {
        if (table.columns().isEmpty()) {
            return;
        }
        startBlock();
        List<Column> columns = table.filledColumns();
        List<List<String>> rows = new ArrayList<>();
        rows.add(columns.stream()
                .map(column -> MarkdownText.cell(Text.of(column.header())))
                .toList());
        for (Row row : table.rows()) {
            rows.add(IntStream.range(0, columns.size())
                    .mapToObj(i -> cell(row, i))
                    .toList());
        }
        new MarkdownTable(columns, rows).writeTo(out);
    }

    @Override
    public void timeline(Timeline timeline) {
        String diagram = Mermaid.of(timeline);
        if (Mermaid.isDrawn(diagram)) {
            startBlock();
            out.append("```mermaid\n").append(diagram).append("```\n");
        }
    }

    private static String cell(Row row, int column) {
        StringBuilder lines = new StringBuilder();
        boolean marked = row.current() && column == 0;
        for (Text line : row.cell(column).lines()) {
            Text shown = marked ? Text.of("▶ ", Style.STRONG).plus(bold(line)) : line;
            lines.append(lines.length() == 0 ? "" : "<br>").append(MarkdownText.cell(shown));
            marked = false;
        }
        return marked ? MarkdownText.cell(Text.of("▶", Style.STRONG)) : lines.toString();
    }

    private static Text bold(Text text) {
        return new Text(text.spans().stream()
                .map(span -> span.style() == Style.CODE ? span : new Span(span.text(), Style.STRONG, span.url()))
                .toList());
    }

    private void startBlock() {
        if (out.length() > 0) {
            out.append('\n');
        }
        listAbove = NONE;
    }
}

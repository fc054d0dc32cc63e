package oncall.render.terminal;

import java.util.List;
import oncall.render.Block;
import oncall.render.BlockWriter;
import oncall.render.Document;
import oncall.render.Step;
import oncall.render.Style;
import oncall.render.Table;
import oncall.render.Text;

/** Documents as text for a terminal or a plain file: wrapped, tables in columns, colour only through SGR codes. */
public final class TerminalText implements BlockWriter {
    private static final int LEAST_COLUMNS = 40;
    private static final int CODE_INDENT = 2;

    private final int columns;
    private final boolean colour;
    private final StringBuilder out = new StringBuilder();
    private boolean underHeading;

    private TerminalText(int columns, boolean colour) {
        this.columns = columns;
        this.colour = colour;
    }

    /**
     * The document as lines that each end in a line feed.
     *
     * @param columns how many cells a line may take; fewer than 40 count as 40
     * @param colour whether styles show; without it the same characters are in the same places
     */
    public static String render(Document document, int columns, boolean colour) {
        TerminalText format = new TerminalText(Math.max(columns, LEAST_COLUMNS), colour);
        document.writeTo(format);
        return format.out.toString();
    }

    @Override
    public void heading(int level, Text text) {
        write(Wrapping.lines(StyledText.of(text, StyledText.BOLD), columns));
        // A section's title stays with its text; the document's title is on its own.
        underHeading = level > 1;
    }

    @Override
    public void paragraph(Text text) {
        write(Wrapping.lines(StyledText.of(text, 0), columns));
    }

    @Override
    public void list(Block.Marks marks, List<Step> items) {
        startBlock();
        int digits = Integer.toString(items.size()).length();
        for (int i = 0; i < items.size(); i++) {
            String number = Integer.toString(i + 1);
            String lead = switch (marks) {
                case BULLETS -> "• ";
                case NUMBERS -> " ".repeat(digits - number.length()) + number + ". ";
                case BOXES -> "[ ] ";
            };
            item(lead, items.get(i).text());
            for (Text line : items.get(i).code()) {
                StyledText indented = new StyledText();
                indented.spaces(lead.length() + CODE_INDENT);
                indented.append(StyledText.of(line, 0));
                indented.writeLineTo(out, colour);
            }
        }
    }

    @Override
    public void callout(Block.Tone tone, Text text) {
        Text lead = tone == Block.Tone.WARNING ? Text.of("Warning: ", Style.ALERT) : Text.of("Note: ", Style.STRONG);
        paragraph(lead.plus(text));
    }

    @Override
    public void verbatim(List<Text> lines) {
        startBlock();
        for (Text line : lines) {
            StyledText styled = StyledText.of(line, 0);
            // Programs that read the output expect whole lines; people have colour; marks are below indented lines.
            boolean isWrapped = colour && !line.unstyled().startsWith(" ");
            for (StyledText part : isWrapped ? Wrapping.lines(styled, columns) : List.of(styled)) {
                part.writeLineTo(out, colour);
            }
        }
    }

    @Override
    public void table(Table table) {
        if (!table.columns().isEmpty()) {
            write(TerminalTable.lines(table, columns));
        }
    }

    private void startBlock() {
        if (out.length() > 0 && !underHeading) {
            out.append('\n');
        }
        underHeading = false;
    }

    private void item(String lead, Text text) {
        StyledText line = new StyledText();
        line.append(lead, 0);
        for (StyledText part : Wrapping.lines(StyledText.of(text, 0), columns - lead.length())) {
            line.append(part);
            line.writeLineTo(out, colour);
            line = new StyledText();
            line.spaces(lead.length());
        }
        if (text.isEmpty()) {
            line.writeLineTo(out, colour);
        }
    }

    private void write(List<StyledText> lines) {
        if (!lines.isEmpty()) {
            startBlock();
        }
        for (StyledText line : lines) {
            line.writeLineTo(out, colour);
        }
    }
}

package oncall.render.terminal;

import oncall.render.DisplayWidth;
import oncall.render.LinkTarget;
import oncall.render.SafeText;
import oncall.render.Span;
import oncall.render.Style;
import oncall.render.Text;

/** Characters for a terminal, each with its look: a text on one line, or a line that is being built. */
final class StyledText {
    static final char BOLD = 1;
    static final char DIM = 2;
    static final char UNDERLINED = 4;
    static final char YELLOW = 8;
    static final char RED = 16;
    static final char CYAN = 32;

    private static final String[] SGR = {"1", "2", "4", "33", "31", "36"};
    private static final String RESET = "\u001b[0m";

    private final StringBuilder text = new StringBuilder();

    /** The look of each character of the text, as the sum of the above. */
    private final StringBuilder looks = new StringBuilder();

    /** The text on one line, made safe to print; the look is added to each character's own. */
    static StyledText of(Text text, int look) {
        StyledText styled = new StyledText();
        for (Span span : text.spans()) {
            boolean link = span.url() != null && !LinkTarget.isPhone(span.url());
            styled.append(SafeText.characters(span.text()), look | lookOf(span.style()) | (link ? UNDERLINED : 0));
            String url = span.spelledUrl();
            if (url != null) {
                styled.append(" (" + SafeText.characters(url) + ")", look);
            }
        }
        return styled;
    }

    private static int lookOf(Style style) {
        return switch (style) {
            case PLAIN -> 0;
            case STRONG -> BOLD;
            case MUTED -> DIM;
            case NOTICE -> YELLOW;
            case ALERT -> BOLD | RED;
            case CODE -> CYAN;
        };
    }

    CharSequence text() {
        return text;
    }

    int cells() {
        return DisplayWidth.of(text);
    }

    void append(String characters, int look) {
        text.append(characters);
        looks.append(String.valueOf((char) look).repeat(characters.length()));
    }

    void append(StyledText other, int from, int to) {
        text.append(other.text, from, to);
        looks.append(other.looks, from, to);
    }

    void append(StyledText other) {
        append(other, 0, other.text.length());
    }

    void spaces(int count) {
        append(" ".repeat(count), 0);
    }

    /**
     * Writes it as a line, without the spaces at its end. Commands to GitHub's runner are escaped only here, since
     * spans and cells that are harmless alone may form one together. Such a line is wider than its layout.
     */
    void writeLineTo(StringBuilder out, boolean colour) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        int colon = SafeText.commandColon(text, 0);
        int bracket = SafeText.commandBracket(text, 0);
        if (!colour && colon < 0 && bracket < 0) {
            out.append(text, 0, end).append('\n');
            return;
        }
        int look = 0;
        for (int i = 0; i < end; i++) {
            if (colour && looks.charAt(i) != look) {
                out.append(look == 0 ? "" : RESET);
                look = looks.charAt(i);
                writeSgr(out, look);
            }
            if (i == colon || i == bracket) {
                out.append(SafeText.escape(text.charAt(i)));
            } else {
                out.append(text.charAt(i));
            }
            if (i == bracket) {
                bracket = SafeText.commandBracket(text, i + 1);
            }
        }
        out.append(look == 0 ? "\n" : RESET + "\n");
    }

    private static void writeSgr(StringBuilder out, int look) {
        String start = "\u001b[";
        for (int bit = 0; bit < SGR.length; bit++) {
            // Dim text in a bold line is only dim: terminals disagree on both at once.
            if ((look & 1 << bit) != 0 && !(bit == 0 && (look & DIM) != 0)) {
                out.append(start).append(SGR[bit]);
                start = ";";
            }
        }
        out.append(look == 0 ? "" : "m");
    }
}

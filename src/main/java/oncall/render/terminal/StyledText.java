package oncall.render.terminal;

import oncall.render.DisplayWidth;
import oncall.render.LinkTarget;
import oncall.render.SafeText;
import oncall.render.Span;
import oncall.render.Style;
import oncall.render.Text;

/** Characters for a terminal with the look of each: a text laid flat, or a line that is being put together. */
final class StyledText {
    static final char BOLD = 1;
    static final char DIM = 2;
    static final char UNDERLINED = 4;
    static final char YELLOW = 8;
    static final char RED = 16;
    static final char CYAN = 32;

    private static final String[] SGR = {"1", "2", "4", "33", "31", "36"};

    private final StringBuilder text = new StringBuilder();

    /** The look of each character of the text, as the sum of the above. */
    private final StringBuilder looks = new StringBuilder();

    /** The text on one line, printable, every character with that look besides its own. */
    static StyledText of(Text text, int look) {
        StyledText styled = new StyledText();
        for (Span span : text.spans()) {
            int spanLook = look | lookOf(span.style());
            if (span.url() == null || LinkTarget.isPhone(span.url())) {
                styled.append(SafeText.characters(span.text()), spanLook);
                continue;
            }
            styled.append(SafeText.characters(span.text()), spanLook | UNDERLINED);
            String url = span.spelledUrl();
            if (url != null) {
                styled.append(" (", look);
                styled.append(SafeText.characters(url), look);
                styled.append(")", look);
            }
        }
        return styled.withoutCommands();
    }

    private static int lookOf(Style style) {
        if (style == Style.PLAIN) {
            return 0;
        }
        if (style == Style.STRONG) {
            return BOLD;
        }
        if (style == Style.MUTED) {
            return DIM;
        }
        if (style == Style.NOTICE) {
            return YELLOW;
        }
        return style == Style.ALERT ? BOLD | RED : CYAN;
    }

    /** Escapes after all spans are together, since a command may be spread over several. */
    private StyledText withoutCommands() {
        int bracket = SafeText.commandBracket(text, 0);
        if (bracket < 0) {
            return this;
        }
        StyledText safe = new StyledText();
        int done = 0;
        while (bracket >= 0) {
            safe.append(this, done, bracket);
            safe.append(SafeText.escape('['), looks.charAt(bracket));
            done = bracket + 1;
            bracket = SafeText.commandBracket(text, done);
        }
        safe.append(this, done, length());
        return safe;
    }

    /** The same as a line by itself, which must not begin with a command. */
    StyledText alone() {
        int colon = SafeText.commandColon(text, 0);
        if (colon < 0) {
            return this;
        }
        StyledText safe = new StyledText();
        safe.append(this, 0, colon);
        safe.append(SafeText.escape(':'), looks.charAt(colon));
        safe.append(this, colon + 1, length());
        return safe;
    }

    CharSequence text() {
        return text;
    }

    int length() {
        return text.length();
    }

    int look(int at) {
        return looks.charAt(at);
    }

    int cells() {
        return DisplayWidth.of(text);
    }

    void append(String characters, int look) {
        text.append(characters);
        for (int i = 0; i < characters.length(); i++) {
            looks.append((char) look);
        }
    }

    void append(StyledText other, int from, int to) {
        text.append(other.text, from, to);
        looks.append(other.looks, from, to);
    }

    void append(StyledText other) {
        append(other, 0, other.length());
    }

    void spaces(int count) {
        for (int i = 0; i < count; i++) {
            text.append(' ');
            looks.append((char) 0);
        }
    }

    /** Writes it as a line, without the spaces at its end. */
    void writeLineTo(StringBuilder out, boolean colour) {
        int end = length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        if (colour) {
            writeColoured(out, end);
        } else {
            out.append(text, 0, end);
        }
        out.append('\n');
    }

    private void writeColoured(StringBuilder out, int end) {
        int look = 0;
        for (int i = 0; i < end; i++) {
            int next = looks.charAt(i);
            if (next != look) {
                if (look != 0) {
                    out.append("\u001b[0m");
                }
                if (next != 0) {
                    writeSgr(out, next);
                }
                look = next;
            }
            out.append(text.charAt(i));
        }
        if (look != 0) {
            out.append("\u001b[0m");
        }
    }

    private static void writeSgr(StringBuilder out, int look) {
        char separator = '[';
        out.append('\u001b');
        for (int bit = 0; bit < SGR.length; bit++) {
            // what is to be dim in a bold line stays dim: terminals disagree on both at once
            if ((look & 1 << bit) != 0 && !(bit == 0 && (look & DIM) != 0)) {
                out.append(separator).append(SGR[bit]);
                separator = ';';
            }
        }
        out.append('m');
    }
}

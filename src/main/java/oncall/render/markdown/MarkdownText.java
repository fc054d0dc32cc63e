package oncall.render.markdown;

import java.util.ArrayList;
import java.util.List;
import oncall.render.SafeText;
import oncall.render.Span;
import oncall.render.Style;
import oncall.render.Text;
import org.jspecify.annotations.Nullable;

/**
 * Text within a line as Markdown; no other class turns values into Markdown. A GFM parser reads the same text back,
 * without spaces at both ends: in bold if it is strong or an alert, with its code and links.
 */
final class MarkdownText {
    private enum Kind {
        TEXT,
        BOLD,
        CODE,
        LINK
    }

    /** Neighbouring spans of one kind together, since Markdown does not read {@code **a****b**} as two bold words. */
    private record Piece(Kind kind, String text, @Nullable String url) {}

    private static final String PUNCTUATION = ".,;:!\u3002\uff0c\uff1b\uff1a\uff01";

    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder out = new StringBuilder();
    private final boolean cell;

    private MarkdownText(Text text, boolean cell) {
        this.cell = cell;
        for (Span span : text.spans()) {
            add(span);
        }
    }

    /** The text for a paragraph of its own, empty if there is nothing to read. */
    static String paragraph(Text text) {
        MarkdownText markdown = new MarkdownText(text, false);
        if (markdown.pieces.size() == 1 && markdown.pieces.get(0).kind() == Kind.BOLD) {
            // markdownlint takes a paragraph all in bold for a heading and forbids it (MD036)
            markdown = new MarkdownText(Text.of(markdown.pieces.get(0).text()), false);
        }
        return MarkdownLineStart.escaped(markdown.written());
    }

    /** The text for an item of a list. */
    static String item(Text text) {
        return MarkdownLineStart.escaped(new MarkdownText(text, false).written());
    }

    /** The text for a heading. */
    static String heading(Text text) {
        String title = new MarkdownText(text, false).written();
        int last = title.length() - 1;
        // hashes at the end close the heading, or markdownlint expects that they do (MD020)
        if (title.endsWith("#")) {
            return title.substring(0, last) + '\\' + title.substring(last);
        }
        // markdownlint forbids punctuation there too (MD026), but people write it
        if (last >= 0 && PUNCTUATION.indexOf(title.charAt(last)) >= 0) {
            return title.substring(0, isEscaped(title, last) ? last - 1 : last) + "&#" + (int) title.charAt(last) + ';';
        }
        return title;
    }

    private static boolean isEscaped(String text, int at) {
        int backslashes = 0;
        while (backslashes < at && text.charAt(at - backslashes - 1) == '\\') {
            backslashes++;
        }
        return backslashes % 2 == 1;
    }

    /** The text for a line of a table's cell. */
    static String cell(Text text) {
        return new MarkdownText(text, true).written();
    }

    private void add(Span span) {
        String text = SafeText.characters(span.text());
        if (span.url() == null) {
            add(kindOf(span.style()), text);
            return;
        }
        String url = MarkdownUrl.encoded(span.url());
        if (url != null) {
            pieces.add(new Piece(Kind.LINK, text.isBlank() ? SafeText.characters(span.url()) : text, url));
        } else {
            add(Kind.TEXT, text);
            String spelled = span.spelledUrl();
            add(Kind.TEXT, spelled == null ? "" : " (" + SafeText.characters(spelled) + ")");
        }
    }

    private void add(Kind kind, String text) {
        Piece last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
        if (last != null && last.kind() == kind) {
            pieces.set(pieces.size() - 1, new Piece(kind, last.text() + text, null));
        } else if (!text.isEmpty()) {
            pieces.add(new Piece(kind, text, null));
        }
    }

    private static Kind kindOf(Style style) {
        return switch (style) {
            case STRONG, ALERT -> Kind.BOLD;
            case CODE -> Kind.CODE;
            case PLAIN, MUTED, NOTICE -> Kind.TEXT;
        };
    }

    private String written() {
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.kind() == Kind.TEXT) {
                escape(piece.text(), false);
            } else {
                marked(piece, i + 1 < pieces.size() ? pieces.get(i + 1) : null);
            }
        }
        return trimmed(out.toString());
    }

    private static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && text.charAt(from) == ' ') {
            from++;
        }
        while (to > from && text.charAt(to - 1) == ' ') {
            to--;
        }
        return text.substring(from, to);
    }

    private void escape(String text, boolean label) {
        new MarkdownEscape(out, cell, label).append(text);
    }

    /** Appends a piece with signs on both sides. Its outer spaces go outside the signs, as Markdown requires. */
    private void marked(Piece piece, @Nullable Piece next) {
        String text = piece.text();
        String core = trimmed(text);
        int start = text.indexOf(core);
        int end = start + core.length();
        out.append(text, 0, start);
        if (piece.url() != null) {
            link(core, piece.url());
        } else if (piece.kind() == Kind.CODE) {
            code(core);
        } else {
            bold(core, end < text.length() ? ' ' : firstOf(next));
        }
        out.append(text, end, text.length());
    }

    private int firstOf(@Nullable Piece piece) {
        if (piece == null) {
            return ' ';
        }
        return piece.kind() == Kind.TEXT || piece.kind() == Kind.CODE && !canBeCode(piece.text())
                ? piece.text().codePointAt(0)
                : '*';
    }

    /**
     * Appends bold text. Omits asterisks between a letter on one side and a sign on the other, where they have no
     * effect.
     */
    private void bold(String core, int after) {
        int before = out.length() == 0 ? ' ' : out.codePointBefore(out.length());
        if (core.isEmpty()
                || !(isWord(core.codePointAt(0)) || isBoundary(before))
                || !(isWord(core.codePointBefore(core.length())) || isBoundary(after))
                || SafeText.isSpace(core.codePointAt(0))
                || SafeText.isSpace(core.codePointBefore(core.length()))) {
            escape(core, false);
            return;
        }
        out.append("**");
        escape(core, false);
        out.append("**");
    }

    private static boolean isWord(int codePoint) {
        return Character.isLetterOrDigit(codePoint);
    }

    private static boolean isBoundary(int codePoint) {
        return codePoint < 0x80 && !isWord(codePoint);
    }

    /** Whether the text can be code. Parsers differ on a backslash before a bar in a cell's code. */
    private boolean canBeCode(String text) {
        return !cell || !text.contains("\\|");
    }

    private void code(String core) {
        if (core.isEmpty() || !canBeCode(core)) {
            escape(core, false);
            return;
        }
        String content = SafeText.withoutCommands(core);
        String fence = "`".repeat(longestFence(content) + 1);
        String pad = content.startsWith("`") || content.endsWith("`") ? " " : "";
        out.append(fence).append(pad);
        out.append(cell ? content.replace("|", "\\|") : content);
        out.append(pad).append(fence);
    }

    /** The length of the longest run of backticks. */
    static int longestFence(CharSequence text) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    private void link(String label, String url) {
        if (out.length() > 0 && out.charAt(out.length() - 1) == '!') {
            // otherwise it would be an image
            out.insert(out.length() - 1, '\\');
        }
        if (label.equals(url) && url.startsWith("http") && url.indexOf('&') < 0) {
            out.append('<').append(url).append('>');
            return;
        }
        if (url.equals("mailto:" + label) && MarkdownUrl.isPlainAddress(label)) {
            out.append('<').append(label).append('>');
            return;
        }
        out.append('[');
        escape(label, true);
        out.append("](").append(url).append(')');
    }
}

package oncall.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/**
 * Passes JSON on, with JSON's own escapes for what {@link SafeText} would not print and for the bracket that ends a
 * command to GitHub's runner. Both can only stand within a string, where an escape means the same. Half a pair is no
 * character, and readers refuse it even as an escape, so it is spelled out as {@link SafeText} spells it.
 */
final class EscapedJson extends Writer {
    private static final String HEX = "0123456789abcdef";

    private final Writer out;

    /** The first half of a pair whose second has not come yet, or 0. */
    private char half;

    /** How much of {@code ##name} was just written: hashes in a row, two at most, and whether letters followed them. */
    private int hashes;

    private boolean named;

    EscapedJson(Writer out) {
        this.out = out;
    }

    @Override
    public void write(char[] text, int from, int length) {
        try {
            for (int at = from; at < from + length; at++) {
                take(text[at]);
            }
        } catch (IOException e) {
            // The generator would take an IOException for its own.
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    private void take(char c) throws IOException {
        if (half != 0) {
            char first = half;
            half = 0;
            if (Character.isLowSurrogate(c)) {
                passPair(first, c);
                return;
            }
            spell(first);
        }
        if (Character.isHighSurrogate(c)) {
            half = c;
        } else if (Character.isLowSurrogate(c)) {
            spell(c);
        } else if (c != '\n' && SafeText.isHarmful(c) || c == '[' && hashes == 2) {
            writeEscape(c);
            remember(c);
        } else {
            out.write(c);
            remember(c);
        }
    }

    private void passPair(char first, char second) throws IOException {
        int codePoint = Character.toCodePoint(first, second);
        if (SafeText.isHarmful(codePoint)) {
            writeEscape(first);
            writeEscape(second);
        } else {
            out.write(first);
            out.write(second);
        }
        remember(codePoint);
    }

    private void remember(int codePoint) {
        if (codePoint == '#') {
            hashes = named ? 1 : Math.min(2, hashes + 1);
            named = false;
        } else if (hashes == 2 && SafeText.isLetter(codePoint)) {
            named = true;
        } else if (hashes > 0 && !SafeText.isIgnored(codePoint)) {
            hashes = 0;
            named = false;
        }
    }

    /** The backslash is doubled, since it is one of the text. */
    private void spell(char half) throws IOException {
        out.write('\\' + SafeText.escape(half));
        remember(half);
    }

    private void writeEscape(char c) throws IOException {
        out.write("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.write(HEX.charAt(c >> shift & 15));
        }
    }

    @Override
    public void flush() {
        // The text is not at its end; whoever owns the writer below flushes it.
    }

    @Override
    public void close() {
        // The same.
    }
}

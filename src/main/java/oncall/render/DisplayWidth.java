package oncall.render;

/**
 * The number of terminal cells that text takes.
 *
 * <p>Combining marks and format characters take no cell, nor does an emoji that U+200D joins to the one before it, nor
 * a skin tone. A flag of two regional indicators takes two cells, and so does a character that a selector turns into an
 * emoji. Control characters are not expected: {@link SafeText} comes first.
 */
public final class DisplayWidth {
    /** Below this every printable character takes one cell. */
    private static final int FIRST_COMBINING = 0x300;

    /** Where symbols begin. Emoji are made of symbols, of a few characters in Latin-1 and of keycaps. */
    private static final int FIRST_SYMBOL = 0x2000;

    private static final int JOINER = 0x200D;
    private static final int EMOJI_SELECTOR = 0xFE0F;

    private DisplayWidth() {}

    /** The number of cells that the text takes on one line. */
    public static int of(CharSequence text) {
        return of(text, 0, text.length());
    }

    /** The number of cells of the characters from {@code from} up to but not including {@code to}. */
    public static int of(CharSequence text, int from, int to) {
        int cells = 0;
        int before = 0;
        int at = from;
        while (at < to) {
            int codePoint = Character.codePointAt(text, at);
            cells += cells(codePoint, before);
            before = codePoint;
            at += Character.charCount(codePoint);
        }
        return cells;
    }

    /**
     * Where to cut a text: the end of the longest run that fits into {@code cells}. The run begins at {@code from} and
     * ends at {@code to} at the latest; it is empty if no character fits.
     */
    public static int cut(CharSequence text, int from, int to, int cells) {
        int left = cells;
        int before = 0;
        int at = from;
        while (at < to) {
            int codePoint = Character.codePointAt(text, at);
            left -= cells(codePoint, before);
            if (left < 0) {
                return at;
            }
            before = codePoint;
            at += Character.charCount(codePoint);
        }
        return to;
    }

    /** The cells that a code point adds after another: 0, 1 or 2. */
    private static int cells(int codePoint, int before) {
        if (codePoint < FIRST_COMBINING) {
            return 1;
        }
        if (codePoint == EMOJI_SELECTOR) {
            return mayBeEmoji(before) && cells(before) == 1 ? 1 : 0;
        }
        boolean isJoined = before == JOINER && codePoint >= FIRST_SYMBOL;
        return isJoined || isSkinTone(codePoint) ? 0 : isRegionalIndicator(codePoint) ? 1 : cells(codePoint);
    }

    /** The cells of a code point by itself: 0, 1 or 2. */
    public static int cells(int codePoint) {
        if (codePoint < FIRST_COMBINING) {
            return 1;
        }
        return isZeroWidth(codePoint) ? 0 : WideCharacters.contains(codePoint) ? 2 : 1;
    }

    /** Marks, formats, the vowels and finals of Hangul Jamo, and the tags and selectors of plane 14. */
    private static boolean isZeroWidth(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            // The Arabic and Syriac ones enclose numbers and are visible.
            case Character.FORMAT -> codePoint >= 0x2000 || codePoint == 0x61C || codePoint == 0x180E;
            default ->
                codePoint >= 0x1160 && codePoint <= 0x11FF
                        || codePoint >= 0xD7B0 && codePoint <= 0xD7FB
                        || codePoint >> 12 == 0xE0;
        };
    }

    private static boolean mayBeEmoji(int base) {
        return base >= FIRST_SYMBOL || "0123456789#*©®".indexOf(base) >= 0;
    }

    private static boolean isSkinTone(int codePoint) {
        return codePoint >= 0x1F3FB && codePoint <= 0x1F3FF;
    }

    private static boolean isRegionalIndicator(int codePoint) {
        return codePoint >= 0x1F1E6 && codePoint <= 0x1F1FF;
    }
}

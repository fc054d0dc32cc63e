package oncall.render;

/**
 * The number of terminal cells that text takes.
 *
 * <p>The text is counted by clusters, each of which a reader sees as one character: a base with its combining marks, a
 * flag of two regional indicators, an emoji with its skin tone, or several emoji joined by U+200D. A cluster is as wide
 * as its base, and two cells if any of its parts is an emoji. Control characters are not expected: {@link SafeText}
 * comes first.
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
        int at = from;
        while (at < to) {
            int end = clusterEnd(text, at, to);
            cells += clusterCells(text, at, end);
            at = end;
        }
        return cells;
    }

    /**
     * Where to cut a text: the end of the longest run of whole clusters that fits into {@code cells}. The run begins at
     * {@code from} and ends at {@code to} at the latest; it is empty if no cluster fits.
     */
    public static int cut(CharSequence text, int from, int to, int cells) {
        int left = cells;
        int at = from;
        while (at < to) {
            int end = clusterEnd(text, at, to);
            left -= clusterCells(text, at, end);
            if (left < 0) {
                return at;
            }
            at = end;
        }
        return to;
    }

    /** Where the cluster that begins at {@code from} ends. */
    public static int clusterEnd(CharSequence text, int from, int to) {
        int base = Character.codePointAt(text, from);
        int at = from + Character.charCount(base);
        if (at >= to || base < FIRST_COMBINING && text.charAt(at) < FIRST_COMBINING) {
            return at;
        }
        boolean symbol = base >= FIRST_SYMBOL && cells(base) > 0;
        if (isRegionalIndicator(base) && isRegionalIndicator(Character.codePointAt(text, at))) {
            at += 2;
        }
        while (at < to) {
            int next = Character.codePointAt(text, at);
            if (cells(next) != 0 && !(symbol && isSkinTone(next))) {
                return at;
            }
            at += Character.charCount(next);
            if (next == JOINER && symbol && at < to) {
                int joined = Character.codePointAt(text, at);
                if (joined >= FIRST_SYMBOL && cells(joined) > 0) {
                    at += Character.charCount(joined);
                }
            }
        }
        return at;
    }

    private static int clusterCells(CharSequence text, int from, int end) {
        int base = Character.codePointAt(text, from);
        int cells = cells(base);
        int at = from + Character.charCount(base);
        while (at < end && cells == 1) {
            int part = Character.codePointAt(text, at);
            if (part == EMOJI_SELECTOR && mayBeEmoji(base) || cells(part) == 2) {
                cells = 2;
            }
            at += Character.charCount(part);
        }
        return cells;
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
            // the Arabic and Syriac ones enclose numbers and are visible
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

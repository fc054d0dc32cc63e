package oncall.render.terminal;

import org.jspecify.annotations.Nullable;

/** How wide the columns of a table are on a terminal. */
final class ColumnWidths {
    /** Narrower than this, text that is wrapped becomes tiring to read, so other columns give way first. */
    private static final int COMFORTABLE = 16;

    /** Narrower than this, columns with text are worse than no columns. */
    private static final int LEAST = 14;

    private final int[] natural;
    private final int[] longestWords;
    private final boolean[] flexible;

    /**
     * The columns of one table.
     *
     * @param natural the width of each column's longest line
     * @param longestWords the width of each column's longest word
     * @param flexible which columns are the first to be wrapped
     */
    ColumnWidths(int[] natural, int[] longestWords, boolean[] flexible) {
        this.natural = natural;
        this.longestWords = longestWords;
        this.flexible = flexible;
    }

    /**
     * Widths that together fit: as wide as the text where there is room, else narrower, the widest first. Flexible
     * columns are wrapped, then their long words broken; only then are the others wrapped, into about two lines.
     *
     * @param available the cells for all columns
     * @return null if the table is too wide for columns
     */
    int @Nullable [] fit(int available) {
        int[] widths = new int[natural.length];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.min(natural[i], Math.max(available, 0));
        }
        for (int step = 0; step < 4; step++) {
            if (shrink(widths, step, available)) {
                return widths;
            }
        }
        return null;
    }

    private int least(int column, int step) {
        int most = natural[column];
        int word = longestWords[column];
        if (flexible[column]) {
            int comfortable = step == 0 ? Math.max(word, COMFORTABLE) : step == 3 ? LEAST : COMFORTABLE;
            return Math.min(most, comfortable);
        }
        return step < 2 ? most : Math.max(step == 2 ? word : Math.min(word, LEAST), most * 3 / 5);
    }

    /** Takes cells from the widest columns that are above their least width; whether that was enough. */
    private boolean shrink(int[] widths, int step, int available) {
        long excess = -(long) available;
        for (int width : widths) {
            excess += width;
        }
        while (excess > 0) {
            int widest = -1;
            for (int i = 0; i < widths.length; i++) {
                if (widths[i] > least(i, step) && (widest < 0 || widths[i] > widths[widest])) {
                    widest = i;
                }
            }
            if (widest < 0) {
                return false;
            }
            widths[widest]--;
            excess--;
        }
        return true;
    }
}

package oncall.report.fairness;

/**
 * A number of shifts as a bar in eighths of a cell, with a mark at the fair share: {@code ████▌░│} for somebody below
 * it, {@code ████│█▌} for somebody above. The cells up to the mark are shaded, since spaces would collapse in Markdown.
 *
 * @param largest the number that fills all cells
 */
record FairnessBar(long largest) {

    private static final int CELLS = 16;
    private static final int PARTS = 8;
    private static final String MARK = "│";
    private static final String FULL = "█";
    private static final String EMPTY = "░";
    private static final String[] PARTIAL = {"", "▏", "▎", "▍", "▌", "▋", "▊", "▉"};

    FairnessBar {
        largest = Math.max(1, largest);
    }

    /** The bar for a number. The mark is between two cells, as close to the fair share as possible. */
    String of(long number, long fair) {
        int parts = scaled(number, CELLS * PARTS);
        int mark = scaled(fair, CELLS);
        StringBuilder bar = new StringBuilder();
        for (int cell = 0; cell < CELLS; cell++) {
            bar.append(cell == mark ? MARK : "").append(cell(parts - cell * PARTS, cell < mark));
        }
        return bar.append(mark == CELLS ? MARK : "").toString();
    }

    private static String cell(int parts, boolean beforeMark) {
        if (parts >= PARTS) {
            return FULL;
        }
        return parts > 0 ? PARTIAL[parts] : beforeMark ? EMPTY : "";
    }

    private int scaled(long amount, int most) {
        return (int) ((amount * most + largest / 2) / largest);
    }
}

package oncall.report.fairness;

/**
 * A number of shifts as a bar with a mark at the fair share: {@code ████░│} for somebody below it, {@code ████│█} for
 * somebody above. The cells up to the mark are shaded, since spaces would collapse in Markdown.
 *
 * @param largest the number that fills all cells
 */
record FairnessBar(long largest) {

    private static final int CELLS = 16;

    FairnessBar {
        largest = Math.max(1, largest);
    }

    /** The bar for a number. */
    String of(long number, long fair) {
        int cells = scaled(number);
        int mark = scaled(fair);
        return "█".repeat(Math.min(cells, mark))
                + "░".repeat(Math.max(0, mark - cells))
                + "│"
                + "█".repeat(Math.max(0, cells - mark));
    }

    private int scaled(long amount) {
        return (int) ((amount * CELLS + largest / 2) / largest);
    }
}

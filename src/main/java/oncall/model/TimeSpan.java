package oncall.model;

/**
 * A length of time as people write it. Days, weeks and months are those of the calendar, however long a clock change
 * makes a day.
 *
 * @param amount how many units, at least 0
 * @param unit the unit it was written in
 */
public record TimeSpan(int amount, Unit unit) {

    /** A unit of time. */
    public enum Unit {
        MINUTES("m"),
        HOURS("h"),
        DAYS("d"),
        WEEKS("w"),
        MONTHS("mo");

        private final String sign;

        Unit(String sign) {
            this.sign = sign;
        }

        /** The letters after the number. */
        public String sign() {
            return sign;
        }
    }

    /** As written, such as {@code 4h}. */
    public String text() {
        return amount + unit.sign();
    }

    /** The number of days, for a span that was written in days or weeks. */
    public int days() {
        return switch (unit) {
            case DAYS -> amount;
            case WEEKS -> 7 * amount;
            case MINUTES, HOURS, MONTHS -> throw new IllegalStateException(text() + " is not a number of whole days");
        };
    }

    /** The number of minutes, days counted as 24 hours. */
    public long minutes() {
        return switch (unit) {
            case MINUTES -> amount;
            case HOURS -> 60L * amount;
            case DAYS -> 24 * 60L * amount;
            case WEEKS -> 7 * 24 * 60L * amount;
            case MONTHS -> throw new IllegalStateException(text() + " has no fixed number of minutes");
        };
    }
}

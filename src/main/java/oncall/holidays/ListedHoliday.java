package oncall.holidays;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * A holiday as it is listed in holidays.yaml.
 *
 * @param to the last day, included
 */
public record ListedHoliday(LocalDate from, LocalDate to, String name) implements Comparable<ListedHoliday> {

    private static final Comparator<ListedHoliday> ORDER = Comparator.comparing(ListedHoliday::from)
            .thenComparing(ListedHoliday::to)
            .thenComparing(ListedHoliday::name);

    @Override
    public int compareTo(ListedHoliday other) {
        return ORDER.compare(this, other);
    }
}

package oncall.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The holidays that some engineers observe.
 *
 * @param id its name in holidays.yaml, or null for the default calendar
 * @param holidays as listed
 */
public record Calendar(@Nullable String id, List<Holiday> holidays) {

    /** Whether a holiday is in the range, both ends included. */
    public boolean hasHolidayIn(DateRange range) {
        for (Holiday holiday : holidays) {
            if (!holiday.runs(range).isEmpty()) {
                return true;
            }
        }
        return false;
    }
}

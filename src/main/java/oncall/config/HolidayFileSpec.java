package oncall.config;

import java.util.ArrayList;
import java.util.List;
import oncall.source.Located;

/**
 * The file holidays.yaml.
 *
 * <pre>
 * holidays: [{date: 2026-12-25, name: Christmas Day}]
 * calendars: {fr: [{date: 2026-07-14, name: Fête nationale}]}
 * </pre>
 */
public record HolidayFileSpec(List<HolidaySpec> holidays, List<CalendarSpec> calendars) {

    /** One of {@code calendars}: its id and the holidays in it. */
    public record CalendarSpec(Located<String> id, List<HolidaySpec> holidays) {}

    static HolidayFileSpec read(Fields in) {
        List<HolidaySpec> holidays = HolidaySpec.readAll(in.mappings("holidays", "a holiday"));
        List<CalendarSpec> calendars = new ArrayList<>();
        Fields named = in.mapping("calendars", "a set of calendars");
        if (named != null) {
            for (Located<String> id : named.keys()) {
                calendars.add(new CalendarSpec(id, HolidaySpec.readAll(named.mappings(id.value(), "a holiday"))));
            }
        }
        in.done();
        return new HolidayFileSpec(holidays, calendars);
    }
}

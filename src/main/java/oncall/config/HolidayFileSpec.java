package oncall.config;

import java.util.ArrayList;
import java.util.List;
import oncall.source.Located;
import oncall.yaml.Scalar;

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
        List<HolidaySpec> holidays = HolidaySpec.readAll(in.mappings("holidays", "a holiday", HolidaySpec.EXAMPLE));
        List<CalendarSpec> calendars = new ArrayList<>();
        Fields named = in.mapping("calendars", "a set of calendars", "{fr: [...]}");
        if (named != null) {
            for (Scalar key : named.keys()) {
                Located<String> id = SingleValues.id(key, in.diagnostics());
                List<HolidaySpec> days =
                        HolidaySpec.readAll(named.mappings(key.text(), "a holiday", HolidaySpec.EXAMPLE));
                if (id != null) {
                    calendars.add(new CalendarSpec(id, days));
                }
            }
        }
        in.done();
        return new HolidayFileSpec(holidays, calendars);
    }
}

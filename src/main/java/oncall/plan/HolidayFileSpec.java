package oncall.plan;

import java.util.ArrayList;
import java.util.List;
import oncall.text.Located;
import oncall.yaml.Scalar;

/**
 * The file holidays.yaml.
 *
 * <pre>
 * holidays: [{date: 2026-12-25, name: Christmas Day}]
 * calendars: {fr: [{date: 2026-07-14, name: Fête nationale}]}
 * </pre>
 *
 * @param complete whether all calendars could be read
 */
public record HolidayFileSpec(List<HolidaySpec> holidays, List<CalendarSpec> calendars, boolean complete) {

    /** What a plan without the file has. */
    public static final HolidayFileSpec NONE = new HolidayFileSpec(List.of(), List.of(), true);

    /** One of {@code calendars}: its id and the holidays in it. */
    public record CalendarSpec(Located<String> id, List<HolidaySpec> holidays) {}

    static HolidayFileSpec read(Fields in) {
        in.expect("holidays", "calendars");
        List<HolidaySpec> holidays = HolidaySpec.readAll(in.mappings("holidays", "a holiday", HolidaySpec.EXAMPLE));
        List<CalendarSpec> calendars = new ArrayList<>();
        Fields named = in.mapping("calendars", "a set of calendars", "{fr: [...]}");
        if (named != null) {
            for (Scalar key : named.keys()) {
                Located<String> id = SingleValues.id(key, in.diagnostics());
                named.warnIfEmpty(key.text());
                List<HolidaySpec> days =
                        HolidaySpec.readAll(named.mappings(key.text(), "a holiday", HolidaySpec.EXAMPLE));
                if (id != null) {
                    calendars.add(new CalendarSpec(id, days));
                }
            }
        }
        if (in.isEmpty()) {
            in.diagnostics()
                    .warning(
                            in.place(),
                            FileRule.EMPTY_FILE,
                            "there is nothing in this file",
                            "write what holidays there are, or 'holidays: []' if nobody has any");
        }
        in.done();
        return new HolidayFileSpec(
                holidays, calendars, !in.hasWrongTypes() && (named == null || !named.hasWrongTypes()));
    }
}

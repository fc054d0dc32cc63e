package oncall.plan;

import java.util.ArrayList;
import java.util.List;
import oncall.keys.Block;
import oncall.keys.BlockReader;
import oncall.keys.ById;
import oncall.keys.ById.Named;
import oncall.keys.Key;
import oncall.keys.ListType;
import oncall.text.Located;

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

    /** The holidays of a plan without the file: none. */
    public static final HolidayFileSpec NONE = new HolidayFileSpec(List.of(), List.of(), true);

    static final HolidayFileSpec UNREADABLE = new HolidayFileSpec(List.of(), List.of(), false);

    /** One of the {@code calendars}: its id and its holidays. */
    public record CalendarSpec(Located<String> id, List<HolidaySpec> holidays) {}

    private static final ListType<HolidaySpec> LIST = ListType.of(HolidaySpec.BLOCK);

    static final Block<HolidayFileSpec> BLOCK =
            new Block<>(PlanDirectory.HOLIDAYS, "The public holidays that engineers observe.") {
                @Override
                protected HolidayFileSpec spec(BlockReader in) {
                    List<CalendarSpec> calendars = new ArrayList<>();
                    for (Named<List<HolidaySpec>> named : in.list(CALENDARS)) {
                        List<HolidaySpec> days = named.value();
                        if (named.id() != null) {
                            calendars.add(new CalendarSpec(named.id(), days == null ? List.of() : days));
                        }
                    }
                    return new HolidayFileSpec(
                            in.list(HOLIDAYS), calendars, in.isComplete(HOLIDAYS) && in.isComplete(CALENDARS));
                }
            };
    static final Key<List<HolidaySpec>> HOLIDAYS =
            BLOCK.optional("holidays", LIST, "Holidays of the engineers who have no `calendar` of their own.");
    static final Key<List<Named<List<HolidaySpec>>>> CALENDARS = BLOCK.optional(
            "calendars",
            new ById<>("calendars", "fr", LIST),
            "Lists of holidays by id, for engineers who name a `calendar`.");
}

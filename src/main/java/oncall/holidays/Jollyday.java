package oncall.holidays;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import de.focus_shift.jollyday.core.util.ResourceUtil;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The holidays that Jollyday knows. Countries that only the table of facts knows have none and no parts here. */
final class Jollyday {

    private static final int COUNTRY = 2;
    private static final Map<String, String> ADDED = Facts.countries();

    static {
        keepLoggersQuiet();
    }

    private Jollyday() {}

    /** Keeps lines about loggers off standard error. */
    static void keepLoggersQuiet() {
        System.setProperty("slf4j.internal.verbosity", "ERROR");
    }

    /** The English names of all countries by their ids, in order. */
    static Map<String, String> countries() {
        Map<String, String> countries = new TreeMap<>(ADDED);
        for (String code : HolidayManager.getSupportedCalendarCodes()) {
            if (code.length() == COUNTRY) {
                String id = code.toLowerCase(Locale.ROOT);
                String name = ResourceUtil.getCountryDescription(Locale.ROOT, id);
                countries.put(
                        id,
                        name.equals(ResourceUtil.UNDEFINED)
                                ? new Locale("", code).getDisplayCountry(Locale.ENGLISH)
                                : name);
            }
        }
        return countries;
    }

    /** The English names of a country and all its parts by their ids, in order. */
    static Map<String, String> regions(String country) {
        Map<String, String> names = new TreeMap<>();
        String added = ADDED.get(country);
        if (added == null) {
            addRegions(country, manager(country).getCalendarHierarchy(), names);
        } else {
            names.put(country, added);
        }
        return names;
    }

    private static void addRegions(String id, CalendarHierarchy region, Map<String, String> names) {
        names.put(id, region.getDescription(Locale.ROOT));
        region.getChildren()
                .forEach((part, child) -> addRegions(id + "-" + part.toLowerCase(Locale.ROOT), child, names));
    }

    private static HolidayManager manager(String country) {
        return HolidayManager.getInstance(ManagerParameters.create(country));
    }

    /** The public holidays of a region that exists. */
    static List<Occurrence> holidays(String region, int first, int last) {
        if (ADDED.containsKey(region)) {
            return List.of();
        }
        String[] ids = region.split("-", -1);
        String[] part = part(ids, manager(ids[0]).getCalendarHierarchy());
        List<Occurrence> found = new ArrayList<>();
        for (int year = first; year <= last; year++) {
            for (Holiday holiday : manager(ids[0]).getHolidays(Year.of(year), HolidayType.PUBLIC_HOLIDAY, part)) {
                found.add(new Occurrence(
                        holiday.getPropertiesKey(),
                        holiday.getActualDate(),
                        holiday.getObservedDate().orElse(null)));
            }
        }
        return found;
    }

    /** The ids below the country as Jollyday writes them; some are in capital letters. */
    private static String[] part(String[] ids, CalendarHierarchy country) {
        String[] part = new String[ids.length - 1];
        CalendarHierarchy region = country;
        for (int i = 0; i < part.length; i++) {
            for (Map.Entry<String, CalendarHierarchy> child :
                    region.getChildren().entrySet()) {
                if (child.getKey().equalsIgnoreCase(ids[i + 1])) {
                    part[i] = child.getKey();
                    region = child.getValue();
                    break;
                }
            }
        }
        return part;
    }

    /** The name of a holiday; the holiday itself if it is no key. English has the root locale. */
    static String name(String holiday, Locale language) {
        String name = ResourceUtil.getHolidayDescription(language, holiday);
        boolean isTitle = language.equals(Locale.ROOT) && name.endsWith(" day");
        return name.equals(ResourceUtil.UNDEFINED)
                ? holiday
                : isTitle ? name.substring(0, name.length() - "day".length()) + "Day" : name;
    }
}

package oncall.holidays;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import oncall.text.Quote;
import oncall.text.Suggestion;
import oncall.text.UsageException;

/**
 * The public holidays of a region in some years.
 *
 * @param days in order
 * @param remarks what is unsure about them
 */
public record PublicHolidays(List<ListedHoliday> days, List<String> remarks) {

    /** The languages that holidays have names in. */
    public static final List<String> LANGUAGES = List.of("en", "de", "el", "fr", "nl", "pt", "sv");

    private static final int COUNTRY = 2;

    /** A part of a name must be longer. */
    private static final int LEAST = 3;

    private static final String FORM = "write a country and perhaps its part, such as de, de-be or us-ny";
    private static final String OBSERVED = " (observed)";

    /**
     * The holidays by law.
     *
     * @param region a country or a part of it: {@code de}, {@code de-be}
     * @param language one of {@link #LANGUAGES}
     * @throws UsageException if there is no such region
     */
    public static PublicHolidays of(String region, String language, int first, int last) {
        String id = known(region.toLowerCase(Locale.ROOT).replace('_', '-'));
        // The root has the English names. Asked for English, a bundle looks for the machine's language first.
        Locale locale = language.equals("en") ? Locale.ROOT : Locale.forLanguageTag(language);
        // A day may be observed in the year before, or in the year after.
        int before = first - 1;
        int after = last + 1;
        Facts facts = Facts.about(id);
        SortedSet<ListedHoliday> days = new TreeSet<>();
        for (Occurrence one : facts.corrected(Jollyday.holidays(id, before, after), before, after)) {
            String called = facts.englishName(one.holiday());
            String name = locale.equals(Locale.ROOT) && called != null ? called : Jollyday.name(one.holiday(), locale);
            days.add(new ListedHoliday(one.date(), one.date(), name));
            LocalDate observed = one.observed();
            if (observed != null && !observed.equals(one.date())) {
                days.add(new ListedHoliday(observed, observed, name + OBSERVED));
            }
        }
        return new PublicHolidays(
                days.stream()
                        .filter(day ->
                                day.from().getYear() >= first && day.from().getYear() <= last)
                        .toList(),
                facts.remarks(first, last));
    }

    /** The id of the region, if there is one. */
    private static String known(String id) {
        Map<String, String> countries = Jollyday.countries();
        int end = id.indexOf('-');
        String country = end < 0 ? id : id.substring(0, end);
        String unknown = "unknown region " + Quote.of(id) + "; ";
        if (!countries.containsKey(country)) {
            throw new UsageException(unknown + hint(id, countries));
        }
        Map<String, String> regions = Jollyday.regions(country);
        if (!regions.containsKey(id)) {
            List<String> near = Suggestion.candidates(id.substring(end + 1), regions.values());
            throw new UsageException(unknown
                    + (near.isEmpty()
                            ? "choose from " + String.join(", ", regions.keySet())
                            : "did you mean " + described(regions, (code, name) -> near.contains(name)) + "?"));
        }
        return id;
    }

    /** The countries and parts of them whose English name is near or has this part; for a code, the countries with its first letter. */
    private static String hint(String id, Map<String, String> countries) {
        if (id.length() <= COUNTRY) {
            String alike = described(
                    countries,
                    (code, name) ->
                            id.equals("uk") ? code.equals("gb") : !id.isEmpty() && code.charAt(0) == id.charAt(0));
            return unlisted(id) + (alike.isEmpty() ? FORM : "choose from " + alike);
        }
        Map<String, String> names = new TreeMap<>(countries);
        for (String country : countries.keySet()) {
            Jollyday.regions(country).forEach(names::putIfAbsent);
        }
        List<String> near = new ArrayList<>(Suggestion.candidates(id, names.values()));
        for (String name : names.values()) {
            if (id.length() > LEAST && name.toLowerCase(Locale.ROOT).contains(id)) {
                near.add(name);
            }
        }
        return near.isEmpty()
                ? unlisted(id) + FORM
                : "did you mean " + described(names, (code, name) -> near.contains(name)) + "?";
    }

    /** What to do for a country that exists, by its code or its English name, and is not known here; otherwise empty. */
    private static String unlisted(String id) {
        for (String code : Locale.getISOCountries()) {
            String name = new Locale("", code).getDisplayCountry(Locale.ENGLISH);
            if (code.equalsIgnoreCase(id) || name.equalsIgnoreCase(id)) {
                return "take the holidays of " + name + " from a calendar file with --ics, or ";
            }
        }
        return "";
    }

    private static String described(Map<String, String> names, BiPredicate<String, String> isNear) {
        List<String> near = new ArrayList<>();
        names.forEach((code, name) -> {
            if (isNear.test(code, name)) {
                near.add(code + " (" + name + ")");
            }
        });
        return String.join(", ", near);
    }
}

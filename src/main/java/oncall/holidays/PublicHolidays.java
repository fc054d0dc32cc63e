package oncall.holidays;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import oncall.text.Quote;
import oncall.text.Suggestion;
import oncall.text.UsageException;
import org.jspecify.annotations.Nullable;

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

    /** Common names that are not the country's own. */
    private static final Map<String, String> COMMON =
            Map.of("uk", "gb", "britain", "gb", "holland", "nl", "america", "us");

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
            List<String> near = near(id.substring(end + 1), regions);
            throw new UsageException(unknown
                    + (near.isEmpty()
                            ? "choose from " + String.join(", ", regions.keySet())
                            : "did you mean " + described(regions, near::contains) + "?"));
        }
        return id;
    }

    /** The country that is meant; otherwise countries, or else parts of them, whose English name is near. */
    private static String hint(String id, Map<String, String> countries) {
        String country = country(id);
        if (country != null) {
            return countries.containsKey(country)
                    ? "did you mean " + described(countries, country::equals) + "?"
                    : "take the holidays of " + name(country, Locale.ENGLISH) + " from a calendar file with --ics, or "
                            + FORM;
        }
        if (id.length() <= COUNTRY) {
            String alike = described(countries, code -> !id.isEmpty() && code.charAt(0) == id.charAt(0));
            return alike.contains(",") ? "choose from " + alike : FORM;
        }
        Map<String, String> all = new TreeMap<>(countries);
        for (String code : countries.keySet()) {
            Jollyday.regions(code).forEach(all::putIfAbsent);
        }
        List<String> near = begun(id, countries);
        near = near.isEmpty() ? near(id, all) : near;
        return near.isEmpty() ? FORM : "did you mean " + described(all, near::contains) + "?";
    }

    /** The ids of regions of whose name a word begins with the text. */
    private static List<String> begun(String text, Map<String, String> names) {
        List<String> ids = new ArrayList<>();
        names.forEach((id, name) -> {
            if ((" " + name.toLowerCase(Locale.ROOT)).contains(" " + text)) {
                ids.add(id);
            }
        });
        return ids;
    }

    /** The same; if there are none, those whose name is near or has the text as a part. */
    private static List<String> near(String text, Map<String, String> names) {
        List<String> near = begun(text, names);
        if (near.isEmpty()) {
            List<String> similar = Suggestion.candidates(text, names.values());
            names.forEach((id, name) -> {
                if (similar.contains(name)
                        || text.length() > LEAST
                                && name.toLowerCase(Locale.ROOT).contains(text)) {
                    near.add(id);
                }
            });
        }
        return near;
    }

    /** The code of the country with this code, also of three letters, or this name in one of the languages; null if there is none. */
    private static @Nullable String country(String id) {
        String text = id.replace('-', ' ');
        for (String code : Locale.getISOCountries()) {
            boolean isMeant = code.equalsIgnoreCase(id)
                    || new Locale("", code).getISO3Country().equalsIgnoreCase(id);
            for (String language : LANGUAGES) {
                isMeant |= name(code, Locale.forLanguageTag(language)).equalsIgnoreCase(text);
            }
            if (isMeant) {
                return code.toLowerCase(Locale.ROOT);
            }
        }
        return COMMON.get(id);
    }

    private static String name(String country, Locale language) {
        return new Locale("", country).getDisplayCountry(language);
    }

    private static String described(Map<String, String> names, Predicate<String> isNear) {
        List<String> near = new ArrayList<>();
        names.forEach((code, name) -> {
            if (isNear.test(code)) {
                near.add(code + " (" + name + ")");
            }
        });
        return String.join(", ", near);
    }
}

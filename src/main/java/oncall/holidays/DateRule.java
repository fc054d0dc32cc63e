package oncall.holidays;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The days of a holiday, as written in the table of facts.
 *
 * <pre>
 * 12-24                             the same day each year
 * 2026-02-17 2027-02-06             these days
 * monday 2 october                  the second Monday of October
 * thursday 4 november +1            the day after the fourth Thursday of November
 * tuesday from 11-02                the first Tuesday on 2 November or later
 * easter +49                        days after Easter; orthodox +49 after that of the orthodox churches
 * equinox 3                         that of March or September, in Japan
 * 05-05 every 5 from 2000 until 2050
 * </pre>
 */
final class DateRule {

    private static final int FULL_DATE = 10;

    private final List<String> words;
    private final int from;
    private final int until;
    private final int every;

    DateRule(String rule) {
        words = new ArrayList<>(List.of(rule.split(" +", -1)));
        boolean isNearYear = !words.get(words.size() - 1).contains("-");
        until = isNearYear ? taken("until", 9999) : 9999;
        from = isNearYear ? taken("from", 0) : 0;
        every = isNearYear ? taken("every", 1) : 1;
    }

    /** Takes a number off the end of the rule, if this word is before it. */
    private int taken(String word, int otherwise) {
        int at = words.size() - 2;
        if (at < 1 || !words.get(at).equals(word)) {
            return otherwise;
        }
        int number = Integer.parseInt(words.get(at + 1));
        words.subList(at, at + 2).clear();
        return number;
    }

    /** The days in a year, in order. */
    List<LocalDate> in(int year) {
        if (year < from || year > until || (year - from) % every != 0) {
            return List.of();
        }
        String first = words.get(0);
        if (first.length() == FULL_DATE && Character.isDigit(first.charAt(0))) {
            return words.stream()
                    .map(LocalDate::parse)
                    .filter(day -> day.getYear() == year)
                    .toList();
        }
        return List.of(one(first, year));
    }

    private LocalDate one(String first, int year) {
        return switch (first) {
            case "easter" -> easter(year).plusDays(number(1));
            case "orthodox" -> orthodoxEaster(year).plusDays(number(1));
            case "equinox" -> equinox(year, number(1));
            default ->
                Character.isDigit(first.charAt(0))
                        ? LocalDate.parse(year + "-" + first)
                        : weekday(DayOfWeek.valueOf(first.toUpperCase(Locale.ROOT)), year);
        };
    }

    private LocalDate weekday(DayOfWeek weekday, int year) {
        if (words.get(1).equals("from")) {
            return LocalDate.parse(year + "-" + words.get(2)).with(TemporalAdjusters.nextOrSame(weekday));
        }
        Month month = Month.valueOf(words.get(2).toUpperCase(Locale.ROOT));
        return LocalDate.of(year, month, 1)
                .with(TemporalAdjusters.dayOfWeekInMonth(number(1), weekday))
                .plusDays(words.size() > 3 ? number(3) : 0);
    }

    private int number(int word) {
        return Integer.parseInt(words.get(word));
    }

    /** Easter Sunday of the Gregorian calendar: Spencer Jones, General Astronomy, 1922. */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }

    /** Easter Sunday of the Julian calendar: Meeus, Astronomical Algorithms, 1991. Right until 2099. */
    private static LocalDate orthodoxEaster(int year) {
        int d = (19 * (year % 19) + 15) % 30;
        int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
        int n = d + e + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1).plusDays(13);
    }

    /** The equinox in Japan by the formula of the Maritime Safety Agency, right from 1980 to 2099. */
    private static LocalDate equinox(int year, int month) {
        double mean = month == 3 ? 20.8431 : 23.2488;
        return LocalDate.of(year, month, (int) (mean + 0.242194 * (year - 1980)) - (year - 1980) / 4);
    }
}

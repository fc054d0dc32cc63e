package oncall.holidays;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import oncall.text.Resource;
import org.jspecify.annotations.Nullable;

/**
 * What Jollyday does not know about a region's holidays. The table of facts describes its form in its first lines.
 *
 * @param facts those that concern the region, in the order of the table
 */
record Facts(List<Fact> facts) {

    private static final String TABLE = "facts.txt";
    private static final String ALL = "all";
    private static final String BETWEEN_TWO = "Citizens' Holiday";

    /** A line of the table; what the change does not need is empty. */
    record Fact(String region, String change, String holiday, String rule) {

        static Fact of(String line) {
            String[] words = line.strip().split(" +", 3);
            String[] rest = words.length < 3 ? new String[] {""} : words[2].split(" {2,}", 2);
            return new Fact(words[0], words[1], rest[0], rest.length < 2 ? "" : rest[1]);
        }

        boolean concerns(String id) {
            String start = region.substring(0, region.length() - 1);
            return region.endsWith("=")
                    ? id.equals(start)
                    : region.endsWith("*") ? id.startsWith(start) : id.equals(region) || id.startsWith(region + "-");
        }

        boolean isOf(Occurrence one) {
            return holiday.equals(ALL) || holiday.equals(one.holiday());
        }
    }

    /** The whole table. */
    static List<Fact> table() {
        return Resource.text(Facts.class, TABLE)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Fact::of)
                .toList();
    }

    /** The English names of the countries that Jollyday lacks, by their ids. */
    static Map<String, String> countries() {
        return table().stream()
                .filter(fact -> fact.change().equals("country"))
                .collect(Collectors.toMap(Fact::region, Fact::holiday));
    }

    static Facts about(String region) {
        return new Facts(table().stream().filter(fact -> fact.concerns(region)).toList());
    }

    /** Whether a test compares the region's days with those of another library. */
    boolean isChecked() {
        return facts.stream().anyMatch(fact -> fact.change().equals("checked"));
    }

    /** The English name of a holiday there, if it differs from Jollyday's; otherwise null. */
    @Nullable
    String englishName(String holiday) {
        String name = null;
        for (Fact fact : facts) {
            name = fact.change().equals("called") && fact.holiday().equals(holiday) ? fact.rule() : name;
        }
        return name;
    }

    /** What is unsure about the holidays of some years. */
    List<String> remarks(int first, int last) {
        List<String> remarks = new ArrayList<>();
        if (!isChecked()) {
            remarks.add("These days were not compared with a second source; check them.");
        }
        for (Fact fact : facts) {
            if (fact.change().equals("unsure")) {
                remarks.add(fact.holiday());
            } else if (fact.change().equals("known")) {
                String[] years = fact.holiday().split(" ", 2);
                if (first < Integer.parseInt(years[0]) || last > Integer.parseInt(years[1])) {
                    remarks.add("Days without a rule are listed from " + years[0] + " to " + years[1] + " only.");
                }
            }
        }
        return remarks;
    }

    /** Jollyday's holidays of some years, corrected. */
    List<Occurrence> corrected(List<Occurrence> found, int first, int last) {
        List<Occurrence> holidays = new ArrayList<>(found);
        for (Fact fact : facts) {
            boolean adds = fact.change().equals("add")
                    || fact.change().equals("redate") && found.stream().anyMatch(fact::isOf);
            if (adds || fact.change().equals("drop")) {
                holidays.removeIf(one -> fact.isOf(one) && found.contains(one));
            }
            if (adds) {
                DateRule rule = new DateRule(fact.rule());
                for (int year = first; year <= last; year++) {
                    rule.in(year).forEach(day -> holidays.add(new Occurrence(fact.holiday(), day, null)));
                }
            }
        }
        for (Fact fact : facts) {
            change(fact, holidays);
        }
        return holidays;
    }

    private static void change(Fact fact, List<Occurrence> holidays) {
        switch (fact.change()) {
            case "moved" ->
                holidays.replaceAll(one -> fact.isOf(one) && one.observed() != null
                        ? new Occurrence(one.holiday(), one.observed(), null)
                        : one);
            case "extend" -> {
                for (Occurrence one : List.copyOf(holidays)) {
                    for (int i = 1; fact.isOf(one) && i < Integer.parseInt(fact.rule()); i++) {
                        holidays.add(new Occurrence(one.holiday(), one.date().plusDays(i), null));
                    }
                }
            }
            case "between" -> addBetween(holidays);
            case "observe" -> observe(fact, holidays);
            default -> {
                // Done before, or only a remark.
            }
        }
    }

    private static Set<LocalDate> dates(List<Occurrence> holidays) {
        Set<LocalDate> dates = new TreeSet<>();
        holidays.forEach(one -> dates.add(one.date()));
        return dates;
    }

    private static void addBetween(List<Occurrence> holidays) {
        Set<LocalDate> dates = dates(holidays);
        for (LocalDate date : dates) {
            LocalDate next = date.plusDays(1);
            if (!dates.contains(next) && dates.contains(next.plusDays(1)) && next.getDayOfWeek() != DayOfWeek.SUNDAY) {
                holidays.add(new Occurrence(BETWEEN_TWO, next, null));
            }
        }
    }

    private static void observe(Fact fact, List<Occurrence> holidays) {
        boolean never = fact.rule().equals("never");
        boolean onSaturdays = fact.rule().equals("weekend");
        Set<LocalDate> taken = new HashSet<>(dates(holidays));
        holidays.sort(Comparator.comparing(Occurrence::date));
        for (int i = 0; i < holidays.size(); i++) {
            Occurrence one = holidays.get(i);
            if (fact.isOf(one)) {
                LocalDate day = one.date();
                while (!never && (isOff(day, onSaturdays) || !day.equals(one.date()) && taken.contains(day))) {
                    day = day.plusDays(1);
                }
                taken.add(day);
                holidays.set(i, new Occurrence(one.holiday(), one.date(), day.equals(one.date()) ? null : day));
            }
        }
    }

    private static boolean isOff(LocalDate day, boolean onSaturdays) {
        return day.getDayOfWeek() == DayOfWeek.SUNDAY || onSaturdays && day.getDayOfWeek() == DayOfWeek.SATURDAY;
    }
}

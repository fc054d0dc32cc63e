package oncall.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Random;

/**
 * A plan of any size: weekly shifts, the holidays of the United States, holidays balanced, and everyone away on about a
 * fifth of the weeks.
 */
public final class LargePlan {

    /** The day of the first hand-off. */
    public static final LocalDate START = LocalDate.of(2026, 1, 5);

    private static final int WEEKS_PER_YEAR = 52;

    private final int engineers;
    private final int years;
    private final Random random = new Random(1);

    /** A plan with this many engineers, who are away now and then, over this many years. */
    public LargePlan(int engineers, int years) {
        this.engineers = engineers;
        this.years = years;
    }

    /** Weeks from the first hand-off to the end. */
    public int weeks() {
        return years * WEEKS_PER_YEAR;
    }

    /** Writes the three files into a directory, and creates it if it does not exist. */
    public Path writeTo(Path directory) throws IOException {
        Files.createDirectories(directory);
        Files.writeString(directory.resolve("team.yaml"), team());
        Files.writeString(directory.resolve("holidays.yaml"), holidays());
        Files.writeString(directory.resolve("pipelines.yaml"), "pipelines: []\n");
        return directory.toRealPath();
    }

    private String team() {
        StringBuilder team = new StringBuilder("team: Data\nengineers:\n");
        for (int i = 1; i <= engineers; i++) {
            team.append("  - id: e").append(i).append("\n    name: Engineer ").append(i);
            team.append("\n    slack: \"@e").append(i).append("\"\n    time_off:\n");
            addTimeOff(team);
        }
        return team.append("rotation:\n  start: ")
                .append(START)
                .append("\n  shift: 1w\n  balance_holidays: true\n")
                .toString();
    }

    /** One to three weeks away, two on average, then one to fifteen at work, eight on average. */
    private void addTimeOff(StringBuilder team) {
        int week = random.nextInt(10);
        while (week < weeks()) {
            int length = 1 + random.nextInt(3);
            team.append("      - {from: ").append(START.plusWeeks(week)).append(", to: ");
            team.append(START.plusWeeks(week + length).minusDays(1)).append("}\n");
            week += length + 1 + random.nextInt(15);
        }
    }

    private String holidays() {
        StringBuilder holidays = new StringBuilder("""
                holidays:
                  - {date: "01-01", name: New Year's Day}
                  - {date: "06-19", name: Juneteenth}
                  - {date: "07-04", name: Independence Day}
                  - {date: "11-11", name: Veterans Day}
                  - {date: "12-25", name: Christmas Day}
                """);
        for (int year = START.getYear(); year <= START.getYear() + years; year++) {
            add(year, Month.JANUARY, 3, DayOfWeek.MONDAY, "Martin Luther King Jr. Day", holidays);
            add(year, Month.FEBRUARY, 3, DayOfWeek.MONDAY, "Presidents' Day", holidays);
            add(year, Month.MAY, -1, DayOfWeek.MONDAY, "Memorial Day", holidays);
            add(year, Month.SEPTEMBER, 1, DayOfWeek.MONDAY, "Labor Day", holidays);
            add(year, Month.OCTOBER, 2, DayOfWeek.MONDAY, "Columbus Day", holidays);
            add(year, Month.NOVEMBER, 4, DayOfWeek.THURSDAY, "Thanksgiving", holidays);
        }
        return holidays.toString();
    }

    private static void add(int year, Month month, int which, DayOfWeek day, String name, StringBuilder holidays) {
        LocalDate date = LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(which, day));
        holidays.append("  - {date: ")
                .append(date)
                .append(", name: ")
                .append(name)
                .append("}\n");
    }
}

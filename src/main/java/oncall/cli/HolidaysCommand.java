package oncall.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import oncall.holidays.CalendarFile;
import oncall.holidays.HolidayLines;
import oncall.holidays.ListedHoliday;
import oncall.holidays.PublicHolidays;
import oncall.keys.ScalarSyntax;
import oncall.model.Calendar;
import oncall.model.DateRange;
import oncall.model.Engineer;
import oncall.model.Holiday;
import oncall.model.HolidayDate;
import oncall.model.Plan;
import oncall.report.Format;
import oncall.report.holidays.HolidayCheckReport;
import oncall.text.FileSource;
import oncall.text.Quote;
import oncall.text.UsageException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code oncall holidays}: the public holidays of a region, or the events of a calendar file, for holidays.yaml. */
final class HolidaysCommand implements Command {

    private static final String YEARS = "--years";
    private static final String LANGUAGE = "--language";
    private static final String ICS = "--ics";
    private static final String CHECK = "--check";
    private static final String CALENDAR = "--calendar";
    private static final int MOST_YEARS = 20;

    @Override
    public CommandSpec spec() {
        return Options.command(
                        "Prints the public holidays of a country or a part of it as lines for holidays.yaml, with the days on"
                                + " which they are observed. Or compares holidays.yaml with them.",
                        "  oncall holidays us-ny --years 2026-2027",
                        "  oncall holidays de-be --language de",
                        "  oncall holidays de-be --check",
                        "  oncall holidays --ics company.ics")
                .addPositional(Options.argument(
                        "REGION", false, "A country, or a part of it, such as de, de-be, us-ny or gb-sct."))
                .addOption(Options.value(
                        YEARS,
                        "YEARS",
                        "A year, or the first and the last, 2026-2027; default: this year and the next."))
                .addOption(Options.value(
                        LANGUAGE,
                        "LANGUAGE",
                        "The language of names: " + String.join(", ", PublicHolidays.LANGUAGES) + "; default: en.",
                        PublicHolidays.LANGUAGES))
                .addOption(Options.value(
                        ICS,
                        "FILE",
                        "Take the events of this calendar file (iCalendar) instead, without those that are cancelled."))
                .addOption(Options.flag(
                        CHECK,
                        "Compare holidays.yaml with them: list what is missing, and which days are no public holidays."
                                + " Exit status 1 if one is missing."))
                .addOption(Options.value(
                        CALENDAR, "ID", "Compare this one of the calendars in holidays.yaml; default: holidays."))
                .addOption(Options.today());
    }

    @Override
    public ExitCode run(Arguments arguments) throws IOException {
        Output output = new Output(arguments, List.of(Format.TEXT));
        String region = arguments.argument(0);
        String file = arguments.text(ICS);
        if (region.isEmpty() == (file == null)) {
            throw new UsageException("name either a region, such as de-be, or a calendar file with " + ICS);
        }
        LocalDate today = arguments.date(Options.TODAY);
        int[] years = years(
                arguments.text(YEARS),
                today != null
                        ? today
                        : LocalDate.ofInstant(arguments.session().clock().instant(), ZoneOffset.UTC));
        String language = arguments.text(LANGUAGE);
        PublicHolidays holidays = file == null
                ? PublicHolidays.of(
                        region,
                        Arguments.checked(LANGUAGE, language == null ? "en" : language, PublicHolidays.LANGUAGES),
                        years[0],
                        years[1])
                : new PublicHolidays(events(file, arguments, years), List.of());
        if (arguments.has(CHECK)) {
            return check(holidays.days(), years, arguments, output);
        }
        arguments.session().print(text(holidays));
        return ExitCode.FINE;
    }

    /** The holidays with what is unsure about them, as holidays.yaml. */
    static String text(PublicHolidays holidays) {
        StringBuilder text = new StringBuilder();
        holidays.remarks().forEach(remark -> text.append("# ").append(remark).append('\n'));
        return text.append(HolidayLines.list(holidays.days())).toString();
    }

    private static int[] years(@Nullable String given, LocalDate today) {
        if (given == null) {
            return new int[] {today.getYear(), Math.min(today.getYear() + 1, 2199)};
        }
        int dash = given.indexOf('-');
        int first = ScalarSyntax.number(dash < 0 ? given : given.substring(0, dash));
        int last = dash < 0 ? first : ScalarSyntax.number(given.substring(dash + 1));
        if (first < 2000 || last > 2199 || last < first || last - first >= MOST_YEARS) {
            throw new UsageException(YEARS + ": " + Quote.of(given)
                    + " is not a year or a range of at most 20; write 2026 or 2026-2027, from 2000 to 2199");
        }
        return new int[] {first, last};
    }

    /** The events of a file: those of the years that the user names, or else all, and for two years those that recur. */
    private static List<ListedHoliday> events(String file, Arguments arguments, int[] years) throws IOException {
        List<ListedHoliday> events = new ArrayList<>();
        byte[] bytes = arguments.bytes(ICS, file);
        if (bytes.length > FileSource.LARGEST) {
            throw new UsageException(Quote.of(file) + " is larger than 2 MiB; name a smaller calendar");
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        for (ListedHoliday event : CalendarFile.holidays(text, file, years[0], years[1])) {
            boolean isIn = event.to().getYear() >= years[0] && event.from().getYear() <= years[1];
            if (isIn
                    || !arguments.has(YEARS)
                            && event.from().getYear() >= 2000
                            && event.to().getYear() <= 2199) {
                events.add(event);
            }
        }
        return events;
    }

    private static ExitCode check(List<ListedHoliday> days, int[] years, Arguments arguments, Output output)
            throws IOException {
        Plan plan = PlanLoader.load(arguments, output).plan();
        if (plan == null) {
            return ExitCode.FINDINGS;
        }
        DateRange range = new DateRange(LocalDate.of(years[0], 1, 1), LocalDate.of(years[1], 12, 31));
        List<HolidayDate> found = new ArrayList<>();
        for (Holiday holiday : calendar(arguments.text(CALENDAR), plan).holidays()) {
            found.addAll(holiday.within(range));
        }
        Set<LocalDate> listed = found.stream().map(HolidayDate::date).collect(Collectors.toSet());
        Set<LocalDate> official = new HashSet<>();
        List<ListedHoliday> missing = new ArrayList<>();
        for (ListedHoliday day : days) {
            DateRange named = new DateRange(day.from(), day.to());
            if (named.overlaps(range)) {
                DateRange part = named.intersection(range);
                List<LocalDate> own =
                        part.from().datesUntil(part.to().plusDays(1)).toList();
                official.addAll(own);
                if (!listed.containsAll(own)) {
                    missing.add(day);
                }
            }
        }
        List<HolidayDate> other = found.stream()
                .filter(day -> !official.contains(day.date()))
                .sorted()
                .toList();
        String compared = years[0] == years[1] ? "" + years[0] : years[0] + " to " + years[1];
        output.print(new HolidayCheckReport(HolidayLines.items(missing), other, compared));
        return missing.isEmpty() ? ExitCode.FINE : ExitCode.FINDINGS;
    }

    /** One of the calendars that somebody observes. */
    private static Calendar calendar(@Nullable String id, Plan plan) {
        if (id == null) {
            return plan.holidays();
        }
        List<Calendar> calendars = plan.engineers().stream()
                .map(Engineer::calendar)
                .filter(calendar -> calendar.id() != null)
                .distinct()
                .toList();
        return Arguments.item(
                id,
                calendars,
                calendar -> String.valueOf(calendar.id()),
                CALENDAR + ": no engineer observes ",
                "engineers observe ");
    }
}

package oncall.report.calendar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import oncall.files.DirectorySource;
import oncall.model.Engineer;
import oncall.model.Plan;
import oncall.plan.PlanReader;
import oncall.rotation.Scheduler;
import oncall.schedule.CurrentSchedule;
import oncall.schedule.Moment;
import oncall.text.Diagnostics;
import org.jspecify.annotations.Nullable;

/** Calendars of plans. */
final class Calendars {

    static final Instant STAMP = Instant.parse("2026-11-21T10:00:00Z");

    private Calendars() {}

    /** The plan in a directory. */
    static Plan plan(Path directory) throws IOException {
        return PlanReader.read(new DirectorySource(directory.toRealPath()), new Diagnostics())
                .meant();
    }

    /** The calendar of a plan's rotations, from the shift of today on. */
    static CalendarReport of(Plan plan, LocalDate today, int weeks, @Nullable Engineer engineer) {
        List<CurrentSchedule> rotations = new ArrayList<>();
        for (Plan rotation : plan.byRotation()) {
            Scheduler scheduler = Scheduler.of(rotation);
            rotations.add(scheduler.current(scheduler.weeks(today, weeks), Moment.on(today)));
        }
        return new CalendarReport(plan, rotations, engineer, STAMP);
    }

    /** Calendars of examples and of plans with clock changes, breaks, covers and promises: for all, and for each engineer. */
    static List<CalendarReport> all() throws IOException {
        List<CalendarReport> calendars = new ArrayList<>();
        List<Path> directories = new ArrayList<>();
        try (Stream<Path> examples = Files.list(Path.of("examples"))) {
            examples.sorted().forEach(directories::add);
        }
        for (String name : List.of("calendar", "covers", "evening", "hours", "published", "rotations-published")) {
            directories.add(Path.of("src/test/resources/oncall/plans", name));
        }
        for (Path directory : directories) {
            Plan plan = plan(directory);
            for (LocalDate today : List.of(LocalDate.of(2026, 10, 20), LocalDate.of(2027, 3, 8))) {
                calendars.add(of(plan, today, 10, null));
            }
            for (Engineer engineer : plan.engineers()) {
                calendars.add(of(plan, LocalDate.of(2026, 12, 7), 20, engineer));
            }
        }
        return calendars;
    }
}

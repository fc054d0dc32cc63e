package oncall.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import oncall.model.DateRange;
import oncall.model.Engineer;
import oncall.model.Plan;
import oncall.model.PublishedSchedule;
import oncall.report.DateText;
import oncall.report.Format;
import oncall.rotation.Scheduler;
import oncall.schedule.Shift;
import oncall.text.UsageException;
import oncall.yaml.NewItem;
import picocli.CommandLine.Model.CommandSpec;

/** {@code oncall away}: writes time off of an engineer. */
final class AwayCommand implements Command {

    private static final String EXCUSED = "--excused";

    @Override
    public CommandSpec spec() {
        return EditOptions.addOptions(Options.command(
                        "Writes days on which ENGINEER is away to team.yaml, and shows who serves then. First publishes the"
                                + " shift that has begun, so that it only gets covers. Exit status 1 if a day is left"
                                + " without a primary.",
                        "  oncall away ana 2026-12-01 --reason Sick",
                        "  oncall away ana 2026-12-21 2027-01-03 --reason Vacation",
                        "  oncall away ana 2026-12-21 2027-01-03 --dry-run")
                .addPositional(Options.argument(0, "ENGINEER", true, "Who is away."))
                .addPositional(Options.argument(1, "FROM", true, "The first day away."))
                .addPositional(Options.argument(2, "TO", false, "The last day away; default: only the first."))
                .addOption(Options.flag(EXCUSED, "No duty is owed for shifts in this time, as on parental leave.")));
    }

    @Override
    public ExitCode run(Arguments arguments) throws IOException {
        Output output = new Output(arguments, List.of(Format.TEXT));
        DateRange given = EditOptions.days(arguments);
        try (TeamEdit edit = new TeamEdit(arguments, output, true)) {
            Plan plan = edit.plan();
            if (plan == null) {
                return ExitCode.FINDINGS;
            }
            Engineer engineer = EditOptions.engineer(arguments.argument(0), plan);
            LocalDate today = edit.today();
            DateRange days = comingDays(given, today);
            if (!days.equals(given)) {
                arguments.session().printNote("the days before today stay with who served them, and are left out");
            }
            boolean excused = arguments.has(EXCUSED);
            if (isAway(engineer, days) && !excused) {
                throw new UsageException(engineer.name() + " is away already " + DateText.withYear(days));
            }
            NewItem away = EditOptions.withReason(EditOptions.item(days), EditOptions.reason(arguments));
            return edit.apply(
                    List.of(new Splice(
                            List.of("engineers", engineer.id(), "time_off"),
                            List.of(),
                            List.of(excused ? away.with("excused", true) : away))),
                    days.to(),
                    rotation -> promised(rotation, today),
                    true);
        }
    }

    /** The days from today on. */
    private static DateRange comingDays(DateRange days, LocalDate today) {
        if (days.to().isBefore(today)) {
            throw new UsageException(DateText.withYear(days) + " is over; name later days");
        }
        return days.from().isBefore(today) ? new DateRange(today, days.to()) : days;
    }

    private static boolean isAway(Engineer engineer, DateRange days) {
        for (LocalDate day = days.from(); !day.isAfter(days.to()); day = day.plusDays(1)) {
            if (engineer.timeOffIn(new DateRange(day, day)).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** The published schedule with the shift that has begun. */
    private static PublishedSchedule promised(Plan plan, LocalDate today) {
        Shift current = Scheduler.of(plan).shifts(today, 1).shifts().get(0);
        boolean hasBegun = !current.published() && !current.days().from().isAfter(today);
        return hasBegun ? EditOptions.promised(plan, current.days().from(), today) : plan.publication();
    }
}

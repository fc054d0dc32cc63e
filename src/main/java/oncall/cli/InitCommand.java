package oncall.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import oncall.files.FirstFiles;
import oncall.git.Checkout;
import oncall.holidays.PublicHolidays;
import oncall.keys.Block;
import oncall.keys.JsonSchema;
import oncall.model.Plan;
import oncall.plan.PlanReader;
import oncall.plan.StarterPlan;
import oncall.plan.StarterPlan.Person;
import oncall.render.Json;
import oncall.report.Format;
import oncall.report.schedule.ScheduleReport;
import oncall.report.start.StartReport;
import oncall.rotation.Scheduler;
import oncall.schedule.CurrentSchedule;
import oncall.schedule.Moment;
import oncall.text.Diagnostic;
import oncall.text.MemorySource;
import oncall.text.Quote;
import oncall.text.UsageException;
import oncall.validate.CheckedPlan;
import oncall.validate.Validator;
import picocli.CommandLine.Model.CommandSpec;

/** {@code oncall init}: writes the first files of a plan. */
final class InitCommand implements Command {

    private static final String TEAM = "--team";
    private static final String ENGINEERS = "--engineers";
    private static final String TIMEZONE = "--timezone";
    private static final String HOLIDAYS = "--holidays";
    static final String CI = "--ci";
    private static final int WEEKS = 4;
    private static final LocalDate ANY_MONDAY = LocalDate.of(2024, 1, 1);

    @Override
    public CommandSpec spec() {
        return Options.withNow(Options.command(
                        "Begins a plan: writes short files that are valid as they are, and prints the schedule that they"
                                + " give. Writes nothing if one of the files exists.",
                        "  oncall init",
                        "  oncall init plans/data --team \"Data Engineering\" --timezone Europe/Berlin",
                        "  oncall init --engineers ana@example.com,ben@example.com --holidays de-be")
                .addPositional(Options.argument(
                        "DIR", false, "Where to write them; created if need be; default: the current directory."))
                .addOption(Options.value(TEAM, "NAME", "The team's name; default: Data Engineering."))
                .addOption(Options.value(
                        ENGINEERS,
                        "LIST",
                        "Two or more people, separated by commas, each an id, a name or an email address; default:"
                                + " ana,ben,cam."))
                .addOption(Options.value(
                        TIMEZONE,
                        "ZONE",
                        "The time zone of hand-offs, such as Europe/Berlin; default: UTC.",
                        Candidates.ZONES))
                .addOption(Options.value(
                        HOLIDAYS, "REGION", "The public holidays of this year and the next, such as those of de-be."))
                .addOption(Options.value(
                        CI,
                        "SYSTEM",
                        "github or gitlab: also write the workflow that checks the plan, shows in a comment whose shifts"
                                + " change, publishes shifts once a week, and the site.",
                        CiFiles.SYSTEMS)));
    }

    @Override
    public ExitCode run(Arguments arguments) throws IOException {
        Output output = new Output(arguments, List.of(Format.TEXT));
        StarterPlan starter = new StarterPlan(
                text(arguments, TEAM, "Data Engineering"),
                text(arguments, TIMEZONE, "UTC"),
                people(text(arguments, ENGINEERS, "ana,ben,cam")),
                StarterPlan.NEW_YEAR,
                ANY_MONDAY);
        LocalDate today = arguments.today(checked(starter, ANY_MONDAY));
        starter = starter.startingOn(today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
        if (arguments.has(HOLIDAYS)) {
            String region = text(arguments, HOLIDAYS, "");
            starter = starter.observing(HolidaysCommand.text(PublicHolidays.of(
                    region, PublicHolidays.LANGUAGES.get(0), starter.start().getYear(), today.getYear() + 1)));
        }
        Plan plan = checked(starter, today);
        Path directory = directory(arguments);
        FirstFiles files = files(starter, directory);
        FirstFiles workflow = workflow(directory, arguments);
        workflow.write();
        files.write();
        Scheduler scheduler = Scheduler.of(plan);
        CurrentSchedule schedule = scheduler.current(scheduler.weeks(today, WEEKS), Moment.on(today));
        List<String> written = new ArrayList<>(files.paths());
        written.addAll(workflow.paths());
        output.print(new StartReport(
                new ScheduleReport(plan, List.of(schedule)), written, steps(arguments, directory, workflow)));
        return ExitCode.FINE;
    }

    private static String text(Arguments arguments, String option, String otherwise) {
        String given = arguments.text(option);
        if (given != null && given.isBlank()) {
            throw new UsageException(option + " is empty; name one, or leave the option out");
        }
        return given == null ? otherwise : given.strip();
    }

    private static List<Person> people(String list) {
        List<Person> people = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (String one : list.split(",", -1)) {
            Person person = Person.of(one.strip());
            if (!person.hasId()) {
                throw new UsageException(ENGINEERS + ": " + Quote.of(one.strip())
                        + " gives no id; write ids of letters a to z and digits, such as ana,ben,cam");
            }
            if (!ids.add(person.id())) {
                throw new UsageException(ENGINEERS + ": two people have the id " + Quote.of(person.id())
                        + "; write different ids, such as ana,ana-maria");
            }
            people.add(person);
        }
        if (people.size() < 2) {
            throw new UsageException(
                    ENGINEERS + " names one person; name two or more with commas between them, such as ana,ben,cam");
        }
        return people;
    }

    /** The plan. What would be wrong with it is wrong on the command line. */
    private static Plan checked(StarterPlan starter, LocalDate today) throws IOException {
        CheckedPlan checked = PlanLoader.load(new MemorySource(starter.files()));
        for (Diagnostic finding : Validator.findings(checked, checked.plan() == null ? null : today, null)) {
            throw new UsageException(finding.message() + "; " + finding.hint());
        }
        return Objects.requireNonNull(checked.plan());
    }

    /** All files; those of the plan last, so that a plan is not without the others. */
    private static FirstFiles files(StarterPlan starter, Path directory) throws IOException {
        FirstFiles files = new FirstFiles(directory);
        for (Map.Entry<String, String> file : starter.files().entrySet()) {
            String stem = file.getKey().substring(0, file.getKey().indexOf('.'));
            files.refuse(file.getKey());
            files.refuse(stem + ".yml");
        }
        files.refuse("pipelines");
        files.refuse("schedule.yaml");
        for (Block<?> file : PlanReader.FILES) {
            files.with(".oncall/" + file.fileName() + ".schema.json", Json.render(JsonSchema.of(file)));
        }
        // On Windows too, so that writing it anew changes no other byte.
        files.withAttributes("schedule.yaml", "text eol=lf linguist-generated");
        starter.files().forEach(files::with);
        return files;
    }

    /** The files for the system that the user names; in the root of the repository, since nothing reads them elsewhere. */
    private static FirstFiles workflow(Path directory, Arguments arguments) {
        Path root = Checkout.root(directory);
        FirstFiles files = new FirstFiles(root == null ? directory : root);
        String system = arguments.text(CI);
        if (system != null) {
            String prefix = root == null || root.equals(directory) ? "" : root.relativize(directory) + "/";
            CiFiles.of(
                            Arguments.checked(CI, system, CiFiles.SYSTEMS),
                            prefix,
                            arguments.session().environment())
                    .forEach(files::with);
        }
        return files;
    }

    private static Path directory(Arguments arguments) throws IOException {
        String given = arguments.argument(0);
        try {
            Path directory = arguments.directory().resolve(given).normalize();
            if (Files.exists(directory) && !Files.isDirectory(directory)) {
                throw new UsageException(Quote.of(given) + " is a file; name a directory");
            }
            return directory;
        } catch (InvalidPathException e) {
            throw new UsageException(Quote.of(given) + " cannot be a directory's name");
        }
    }

    private static List<String> steps(Arguments arguments, Path directory, FirstFiles workflow) {
        String given = arguments.argument(0);
        List<String> steps = new ArrayList<>();
        if (!given.isEmpty()) {
            steps.add("Go to the directory:\ncd " + given);
        }
        steps.add("Write your people into team.yaml and your pipelines into pipelines.yaml, and check the files:"
                + "\noncall validate");
        steps.add("Publish the shifts of the coming four weeks, which are promises from then on; before that, 'oncall"
                + " import FILE' takes over a rota from a spreadsheet:\noncall publish");
        if (workflow.paths().stream().anyMatch(path -> workflow.text(path).contains(CiFiles.REPOSITORY))) {
            steps.add("Replace " + CiFiles.REPOSITORY + " in the workflow by the repository of oncall that you use:"
                    + "\ngrep --line-number " + CiFiles.REPOSITORY + " "
                    + String.join(" ", workflow.pathsFrom(directory)));
        }
        steps.add("Commit all files:\ngit add --all && git commit -m \"Add the on-call plan\"");
        steps.add("Write pages that show it, and open index.html there:\noncall site --out ../on-call-pages");
        return steps;
    }
}

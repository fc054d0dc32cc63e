package oncall.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import oncall.files.GeneratedTree;
import oncall.files.GeneratedTree.Written;
import oncall.model.Plan;
import oncall.report.TeamsReport;
import oncall.report.plan.PlanReport;
import oncall.report.site.Site;
import oncall.report.site.TeamsFront;
import oncall.rotation.Scheduler;
import oncall.schedule.CurrentSchedule;
import oncall.schedule.Moment;
import oncall.schedule.OnCallNow;
import oncall.schedule.Outlook;
import oncall.schedule.Schedule;
import oncall.text.UsageException;
import oncall.validate.CheckedPlan;
import oncall.validate.Validator;
import picocli.CommandLine.Model.CommandSpec;

/** {@code oncall site}: pages for GitHub or GitLab Pages. */
final class SiteCommand implements TeamsCommand {

    private static final String OUT = "--out";
    private static final String CONTACTS = "--with-contacts";

    @Override
    public CommandSpec spec() {
        return Options.withNow(
                Options.command(
                                "Writes a site for GitHub or GitLab Pages: who is on call, by the reader's own clock, the schedule,"
                                        + " fairness, the plan, all runbooks, and calendars to subscribe to.",
                                "  oncall site --out public",
                                "  oncall site --out public --weeks 26 --with-contacts",
                                "  oncall -C 'teams/*' site --out public",
                                "",
                                "oncall lists the files that it writes in .oncall-site, and never replaces others.")
                        .addOption(Options.value(OUT, "DIR", "Where to write the site. Writes only changed files."))
                        .addOption(Options.value(
                                Options.WEEKS, "WEEKS", "The number of weeks to show, 1 to 520; default: 12."))
                        .addOption(
                                Options.flag(
                                        CONTACTS,
                                        "Show telephone numbers, mail addresses and reasons for absence, for a site that is not public.")));
    }

    @Override
    public ExitCode run(Arguments arguments) throws IOException {
        Output output = new Output(arguments, PlanReport.FORMATS);
        int weeks = arguments.weeks(Options.DEFAULT_WEEKS);
        String out = arguments.text(OUT);
        if (out == null || out.isEmpty()) {
            throw new UsageException("name the directory for the site: " + OUT + " DIR");
        }
        Teams teams = arguments.teams();
        String directory = String.valueOf(arguments.given());
        String name = teams == null ? "" : teams.name(directory);
        GeneratedTree folder = GeneratedTree.named(teams == null ? out : out + "/" + name, arguments.here());
        CheckedPlan checked = PlanLoader.load(arguments, output);
        if (checked.plan() == null) {
            return ExitCode.FINDINGS;
        }
        boolean withContacts = arguments.has(CONTACTS);
        Plan plan = withContacts ? checked.plan() : checked.spec().withoutContacts();
        List<Schedule> schedules = new ArrayList<>();
        List<CurrentSchedule> shown = new ArrayList<>();
        List<CurrentSchedule> known = new ArrayList<>();
        List<CurrentSchedule> quarter = new ArrayList<>();
        List<OnCallNow> onCall = new ArrayList<>();
        List<Outlook> year = new ArrayList<>();
        for (Plan rotation : plan.byRotation()) {
            Moment now = arguments.now(rotation);
            Scheduler scheduler = Scheduler.of(rotation);
            Schedule schedule = scheduler.weeks(now.onCallDay(), weeks);
            schedules.add(schedule);
            known.add(scheduler.current(
                    scheduler.weeks(now.onCallDay(), Math.max(weeks, publishedWeeks(rotation, now))), now));
            shown.add(scheduler.current(schedule, now));
            quarter.add(scheduler.current(scheduler.weeks(now.onCallDay(), PlanCommand.QUARTER_WEEKS), now));
            onCall.add(scheduler.now(now));
            year.add(scheduler.outlook(FairnessCommand.year(scheduler, now.today()), now.today()));
        }
        PlanReport whole = new PlanReport(
                plan, quarter, List.of(), year, arguments.checkout().revision(), false);
        Site site = new Site(plan, shown, known, onCall, whole, arguments.stamp(plan), withContacts, name);
        Map<String, String> files = site.files();
        Written written = folder.write(files);
        if (teams != null) {
            List<Schedule> duties = new ArrayList<>();
            for (Plan rotation : checked.plan().byRotation()) {
                duties.add(Scheduler.of(rotation).weeks(arguments.now(rotation).onCallDay(), weeks));
            }
            teams.add(
                    directory,
                    new TeamsFront.Team(site, duties),
                    report -> writeFront((TeamsReport) report, out, arguments));
        }
        Session session = arguments.session();
        session.printNote("wrote " + written.count() + " of " + files.size() + " files in "
                + (name.isEmpty() ? out : out + "/" + name));
        for (String orphan : written.orphaned()) {
            session.printNote(orphan + " no longer belongs to the site; delete it");
        }
        return output.printFindings(Validator.check(checked, schedules).sorted());
    }

    /** The number of weeks up to the last published shift. */
    private static int publishedWeeks(Plan rotation, Moment now) {
        LocalDate last = rotation.publication().lastDay();
        return last == null ? 0 : (int) ChronoUnit.WEEKS.between(now.onCallDay(), last) + 1;
    }

    /** Writes the page that leads to the sites of several teams, and the schedule of all. */
    private static void writeFront(TeamsReport report, String out, Arguments arguments) throws IOException {
        List<TeamsFront.Team> teams =
                report.reports().stream().map(TeamsFront.Team.class::cast).toList();
        GeneratedTree.named(out, arguments.here()).write(new TeamsFront(teams).files());
    }
}

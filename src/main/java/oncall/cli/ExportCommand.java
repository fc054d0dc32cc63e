package oncall.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import oncall.keys.KeyRule;
import oncall.model.Engineer;
import oncall.model.PagerDutySchedules;
import oncall.model.Plan;
import oncall.model.Role;
import oncall.report.Format;
import oncall.report.pagerduty.OverrideRequests;
import oncall.rotation.Scheduler;
import oncall.schedule.HandoffClock;
import oncall.schedule.OnCall;
import oncall.schedule.Schedule;
import oncall.schedule.Shift;
import oncall.text.Diagnostics;
import oncall.text.Location;
import oncall.text.Quote;
import oncall.validate.CheckedPlan;
import oncall.validate.Validator;
import oncall.validate.index.NamedEngineer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code oncall export}: the schedule for another program that pages people. */
final class ExportCommand implements Command {

    private static final String CURRENT = "--current";
    private static final List<String> TARGETS = List.of("pagerduty");

    @Override
    public CommandSpec spec() {
        return Options.withNow(Options.command(
                        "Prints the schedule as requests for PagerDuty's REST API: overrides of its schedules, from now on."
                                + " Sends nothing.",
                        "  oncall export pagerduty --current current.json > requests.json",
                        "  oncall export pagerduty --weeks 4",
                        "",
                        "current.json has what the API answers about the overrides that there are, by schedule:",
                        "  {\"PSCHED1\": {\"overrides\": [...]}, \"PSCHED2\": {\"overrides\": [...]}}")
                .addPositional(Options.argument("TARGET", true, "pagerduty.", TARGETS))
                .addOption(Options.value(
                        CURRENT,
                        "FILE",
                        "Print only what differs from the overrides in this file; default: print all."))
                .addOption(Options.value(Options.WEEKS, "WEEKS", "The number of weeks, 1 to 520; default: 12."))
                .addOption(Options.rotation()));
    }

    @Override
    public ExitCode run(Arguments arguments) throws IOException {
        Arguments.checked("TARGET", arguments.argument(0), TARGETS);
        Output output = new Output(arguments, List.of(Format.JSON));
        int weeks = arguments.weeks(Options.DEFAULT_WEEKS);
        String file = arguments.text(CURRENT);
        Map.Entry<String, String> current = file == null
                ? null
                : Map.entry(file, new String(arguments.bytes(CURRENT, file), StandardCharsets.UTF_8));
        CheckedPlan checked = PlanLoader.load(arguments, output);
        Plan plan = checked.plan();
        if (plan == null) {
            return ExitCode.FINDINGS;
        }
        List<Schedule> schedules = new ArrayList<>();
        OverrideRequests requests = new OverrideRequests(now(arguments, plan));
        MissingIds missing = new MissingIds(checked);
        for (Plan rotation : arguments.rotations(plan)) {
            Schedule schedule =
                    Scheduler.of(rotation).weeks(arguments.now(rotation).onCallDay(), weeks);
            schedules.add(schedule);
            for (Role role : Role.values()) {
                String id = missing.check(schedule, role);
                if (id != null && missing.findings.errors() == 0) {
                    requests.add(schedule, role, id, current);
                }
            }
        }
        if (missing.findings.errors() > 0) {
            return output.printFindings(missing.findings.sorted());
        }
        return output.print(requests, Validator.check(checked, schedules));
    }

    /** Now, to the second; if only a day is known, when its on-call day begins. */
    private static OffsetDateTime now(Arguments arguments, Plan plan) {
        Plan first = plan.byRotation().get(0);
        return arguments.now(first).on(new HandoffClock(first)).truncatedTo(ChronoUnit.SECONDS);
    }

    /** Checks that everything that is exported has an id in PagerDuty. */
    private static final class MissingIds {

        private final CheckedPlan checked;
        private final Diagnostics findings = new Diagnostics();
        private final Set<String> schedules = new HashSet<>();

        private MissingIds(CheckedPlan checked) {
            this.checked = checked;
        }

        /** The id of a role's schedule; null if there is none, which is a finding if somebody has the role. */
        private @Nullable String check(Schedule shown, Role role) {
            Plan plan = shown.plan();
            PagerDutySchedules ids = plan.rotation().pagerduty();
            String id = ids == null ? null : ids.schedule(role);
            Location place = checked.index().rotation(plan.rotation().id()).location();
            boolean isServed = false;
            for (Shift shift : shown.shifts()) {
                for (OnCall stretch : OnCall.of(shift)) {
                    Engineer engineer = stretch.in(role);
                    isServed |= engineer != null;
                    if (engineer != null) {
                        check(engineer, place);
                    }
                }
            }
            if (id == null && isServed) {
                findings.error(
                        place,
                        KeyRule.MISSING_KEY,
                        "the rotation " + Quote.of(plan.rotation().id()) + " has no schedule in PagerDuty for its "
                                + (role == Role.PRIMARY ? "primaries" : "secondaries"),
                        "add pagerduty: {primary: PSCHED1, secondary: PSCHED2}");
            } else if (id != null && !PagerDutySchedules.isId(id)) {
                String problem = Quote.of(id) + " cannot be the id of a schedule in PagerDuty";
                findings.error(place, KeyRule.INVALID_ID, problem, "write an id such as PSCHED1");
            } else if (id != null && !schedules.add(id)) {
                String problem = "the schedule " + id + " in PagerDuty is named for two roles";
                findings.error(place, KeyRule.INVALID_ID, problem, "give each role a schedule of its own");
            }
            return id;
        }

        private void check(Engineer engineer, Location rotation) {
            String id = engineer.pagerduty();
            NamedEngineer written = checked.index().engineer(engineer.id());
            Location place = written == null ? rotation : written.id().location();
            if (id == null) {
                findings.error(
                        place,
                        KeyRule.MISSING_KEY,
                        engineer.name() + " has no id in PagerDuty",
                        "add pagerduty: PXYZ123, the id of the user there");
            } else if (!PagerDutySchedules.isId(id)) {
                findings.error(
                        place,
                        KeyRule.INVALID_ID,
                        Quote.of(id) + " cannot be the id of a user in PagerDuty",
                        "write an id such as PXYZ123");
            }
        }
    }
}

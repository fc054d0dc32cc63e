package oncall.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import oncall.model.Plan;
import oncall.plan.TeamSpec;
import oncall.report.handoff.HandoffReport;
import oncall.report.handoff.LatestChanges;
import oncall.report.handoff.ReviewDue;
import oncall.rotation.ScheduleComparison;
import oncall.rotation.Scheduler;
import oncall.schedule.DutyChange;
import oncall.schedule.Handoff;
import oncall.schedule.Moment;
import oncall.schedule.Schedule;
import oncall.schedule.Shift;
import oncall.text.Diagnostic;
import oncall.text.Located;
import oncall.validate.CheckedPlan;
import oncall.validate.Validator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code oncall handoff}: the note for the meeting in which duty is handed over. */
final class HandoffCommand implements TeamsCommand {

    private static final int WEEKS = 12;

    @Override
    public CommandSpec spec() {
        return Options.withNow(Options.command(
                        "Prints the note for the hand-over: who goes off duty, who comes on and who is next, what"
                                + " changed since the last hand-off, who is away, and what is due. On the first day of"
                                + " a shift it is about the hand-off of that day, otherwise about the next.",
                        "  oncall handoff",
                        "  oncall handoff --format markdown > handoff.md",
                        "  oncall handoff --format slack |"
                                + " curl -sS -H 'Content-Type: application/json' -d @- \"$SLACK_WEBHOOK\"")
                .addOption(Options.rotation())
                .addOption(Options.format(HandoffReport.FORMATS)));
    }

    @Override
    public ExitCode run(Arguments arguments) throws IOException {
        Output output = new Output(arguments, HandoffReport.FORMATS);
        CheckedPlan checked = PlanLoader.load(arguments, output);
        Plan plan = checked.plan();
        if (plan == null) {
            return ExitCode.FINDINGS;
        }
        List<Handoff> handoffs = new ArrayList<>();
        List<Schedule> shown = new ArrayList<>();
        LocalDate last = LocalDate.MIN;
        for (Plan rotation : arguments.rotations(plan)) {
            Moment now = arguments.now(rotation);
            Scheduler scheduler = Scheduler.of(rotation);
            List<Shift> coming =
                    scheduler.shifts(now.onCallDay(), Handoff.SHIFTS).shifts();
            List<Shift> earlier = scheduler.upTo(coming.get(0).days().from()).shifts();
            Handoff handoff = Handoff.of(rotation, now, earlier, coming);
            handoffs.add(handoff);
            last = handoff.on().days().to().isAfter(last) ? handoff.on().days().to() : last;
        }
        TeamSpec team = checked.spec().team();
        List<ReviewDue> reviews = team == null
                ? List.of()
                : ReviewDue.by(last, plan, value(team.get(TeamSpec.REVIEWED)), value(team.get(TeamSpec.REVIEW_EVERY)));
        List<Diagnostic> findings =
                Diagnostic.below(arguments.prefix(), Validator.findings(checked, arguments.today(plan), null));
        HandoffReport report = new HandoffReport(plan, handoffs, changes(plan, handoffs, arguments), reviews, findings);
        return output.print(report, Validator.check(checked, shown));
    }

    private static <T> @Nullable T value(@Nullable Located<T> located) {
        return located == null ? null : located.value();
    }

    /** The promises, swaps, covers and absences that changed since the earliest hand-off before, as git has it. */
    private static LatestChanges changes(Plan plan, List<Handoff> handoffs, Arguments arguments) {
        OffsetDateTime before = Handoff.before(handoffs);
        if (before == null) {
            return new LatestChanges(List.of(), null);
        }
        List<DutyChange> changes = new ArrayList<>();
        try {
            Plan then =
                    PlanLoader.load(arguments.checkout().at(before.toInstant())).plan();
            if (then == null) {
                throw new IOException("the plan had errors then");
            }
            List<String> shown = new ArrayList<>();
            handoffs.forEach(each -> shown.add(each.plan().rotation().id()));
            for (ScheduleComparison rotation : ScheduleComparison.each(then, plan, before.toLocalDate(), WEEKS)) {
                if (shown.contains(rotation.rotation().id())) {
                    changes.addAll(rotation.changes());
                }
            }
            changes.removeIf(change -> !change.promised() && change.origin() == DutyChange.Origin.OTHER);
            return new LatestChanges(changes, null);
        } catch (IOException e) {
            return new LatestChanges(List.of(), e.getMessage());
        }
    }
}

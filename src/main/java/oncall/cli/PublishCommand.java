package oncall.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import oncall.model.DateRange;
import oncall.model.Plan;
import oncall.model.PublishedSchedule;
import oncall.model.PublishedShift;
import oncall.plan.PublishedRotationSpec;
import oncall.render.SafeText;
import oncall.report.DateText;
import oncall.report.Format;
import oncall.report.Phrase;
import oncall.report.publish.PublishReport;
import oncall.rotation.NextPublication;
import oncall.rotation.ScheduleComparison;
import oncall.rotation.Scheduler;
import oncall.schedule.DutyChange;
import oncall.schedule.Schedule;
import oncall.text.Quote;
import oncall.text.UsageException;
import oncall.validate.CheckedPlan;
import oncall.validate.Validator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code oncall publish}: makes promises of the coming shifts, which no later edit moves. */
final class PublishCommand implements Command {

    private static final String THROUGH = "--through";
    private static final String CHECK = "--check";
    private static final int DEFAULT_WEEKS = 4;

    @Override
    public CommandSpec spec() {
        return Options.withNow(
                Options.command(
                                "Publishes the coming shifts: writes them to schedule.yaml, with what people agreed on since."
                                        + " Published shifts are promises that later edits do not move. Prints what changes.",
                                "  oncall publish",
                                "  oncall publish --through 2026-12-31",
                                "  oncall publish --from 2026-12-21",
                                "  oncall publish --check",
                                "",
                                "If git could not merge schedule.yaml, --from DATE publishes the shifts anew that begin on DATE"
                                        + " or later; both sides must agree on the earlier ones.")
                        .addOption(Options.value(
                                Options.WEEKS,
                                "WEEKS",
                                "Publish the shifts that begin within this many weeks, 1 to 520; default: 4, or the notice of"
                                        + " the rotation if that is longer."))
                        .addOption(Options.value(
                                THROUGH, "DATE", "Publish the shifts that begin on this day or before it, instead."))
                        .addOption(
                                Options.value(
                                        Options.FROM,
                                        "DATE",
                                        "Take back the published shifts that begin on this day or later, and publish them anew."))
                        .addOption(
                                Options.flag(
                                        CHECK,
                                        "Write nothing. Exit status 1 if a day that the notice of the rotation covers is not published.")));
    }

    @Override
    public ExitCode run(Arguments arguments) throws IOException {
        Output output = new Output(arguments, List.of(Format.TEXT));
        try (ScheduleFile file = new ScheduleFile(arguments, !arguments.has(CHECK))) {
            return publish(arguments, output, file);
        }
    }

    private static ExitCode publish(Arguments arguments, Output output, ScheduleFile file) throws IOException {
        int weeks = arguments.weeks(DEFAULT_WEEKS);
        LocalDate through = arguments.date(THROUGH);
        LocalDate from = arguments.date(Options.FROM);
        if (through != null && arguments.has(Options.WEEKS)) {
            throw new UsageException("give either " + Options.WEEKS + " or " + THROUGH);
        }
        if (arguments.has(CHECK) && (from != null || through != null || arguments.has(Options.WEEKS))) {
            throw new UsageException(CHECK + " goes with no other option, since the notice says what to check");
        }
        if (from != null && through != null && through.isBefore(from)) {
            throw new UsageException(THROUGH + " is " + through + ", which is before " + Options.FROM);
        }
        List<CheckedPlan> versions =
                from == null ? List.of(PlanLoader.load(arguments, output)) : file.versions(from, output);
        CheckedPlan checked = versions.get(0);
        Plan plan = checked.plan();
        if (plan == null) {
            return ExitCode.FINDINGS;
        }
        LocalDate today = arguments.today(plan);
        if (arguments.has(CHECK)) {
            return check(plan, today, arguments.session());
        }
        List<NextPublication> rotations = new ArrayList<>();
        List<Schedule> added = new ArrayList<>();
        boolean isPrevented = false;
        for (Plan rotation : plan.byRotation()) {
            List<Plan> same = sameRotation(rotation, versions);
            PublishedSchedule kept = kept(same, from, today, file.sides());
            LocalDate last =
                    through != null ? through : last(rotation, kept, weeks, arguments.has(Options.WEEKS), today);
            for (Plan version : through == null && !arguments.has(Options.WEEKS) ? same : List.<Plan>of()) {
                last = DateRange.later(last, version.publication().lastDay());
            }
            NextPublication next = NextPublication.of(same, kept, last, today);
            rotations.add(next);
            isPrevented |= !next.added().unapplied().isEmpty();
            if (!next.added().shifts().isEmpty()) {
                added.add(next.added());
            }
        }
        if (isPrevented) {
            output.printFindings(Validator.check(checked, added).sorted());
            arguments.session().printNote("nothing is published; first fix the agreed changes that cannot be applied");
            return ExitCode.FINDINGS;
        }
        Map<String, List<DutyChange>> removed = removed(checked, plan, today, arguments.session());
        file.write(rotations, today);
        return output.print(
                new PublishReport(plan, rotations, removed, file.sides(), today), Validator.check(checked, added));
    }

    /** What people served in each rotation that has published shifts and is not in team.yaml any more; notes each. */
    private static Map<String, List<DutyChange>> removed(
            CheckedPlan checked, Plan plan, LocalDate today, Session session) {
        Map<String, List<DutyChange>> removed = new LinkedHashMap<>();
        for (PublishedRotationSpec ended :
                checked.spec().publication().without(checked.index().rotations())) {
            String problem = "the rotation " + Quote.of(ended.idOrMain()) + " is not in team.yaml any more";
            session.printNote(problem + "; its shifts are removed from schedule.yaml");
            removed.put(
                    ended.idOrMain(),
                    NextPublication.ended(
                            plan.byRotation().get(0), checked.spec().ended(ended), today));
        }
        return removed;
    }

    /** The rotation in each version of the plan that has it; first in the first. */
    private static List<Plan> sameRotation(Plan rotation, List<CheckedPlan> versions) {
        List<Plan> same = new ArrayList<>();
        for (CheckedPlan version : versions) {
            for (Plan each : Objects.requireNonNull(version.plan()).byRotation()) {
                if (each.rotation().id().equals(rotation.rotation().id())) {
                    same.add(each);
                }
            }
        }
        return same;
    }

    /**
     * What stays published of a rotation: all, or the shifts that begin before a day, if all versions have the same from
     * today on. Earlier ones stay as they are on our side.
     */
    private static PublishedSchedule kept(
            List<Plan> versions, @Nullable LocalDate from, LocalDate today, List<String> sides) {
        for (PublishedShift shift : versions.get(0).publication().shifts()) {
            LocalDate start = shift.days().from();
            if (from != null && !start.isBefore(from) && start.isBefore(today)) {
                throw new UsageException(Options.FROM + ": the published shift " + DateText.withYear(shift.days())
                        + " has begun, and stays as it is; name a later day");
            }
        }
        PublishedSchedule kept = null;
        for (Plan version : versions) {
            PublishedSchedule all = version.publication();
            PublishedSchedule part = from == null ? all : all.before(from);
            LocalDate differs = kept == null ? null : kept.firstDifference(part, today);
            if (differs != null) {
                throw new UsageException("the two sides of the conflict in schedule.yaml, "
                        + Quote.of(sides.get(0)) + " and " + Quote.of(sides.get(1)) + ", differ in a shift before "
                        + from + "; publish anew from "
                        + differs);
            }
            kept = kept == null ? part : kept;
        }
        return Objects.requireNonNull(kept);
    }

    /** The last day on which a shift to publish may begin, if the user names neither a day nor weeks. */
    static LocalDate last(Plan plan, LocalDate today) {
        return last(plan, plan.publication(), DEFAULT_WEEKS, false, today);
    }

    /** The same, or what a number of weeks leads to. */
    private static LocalDate last(Plan plan, PublishedSchedule kept, int weeks, boolean isGiven, LocalDate today) {
        LocalDate first = today;
        if (kept.shifts().isEmpty()) {
            LocalDate start = plan.rotation().start();
            first = DateRange.later(
                    first, Scheduler.of(plan.with(kept)).shifts(start, 1).days().from());
        }
        LocalDate last = first.plusWeeks(weeks).minusDays(1);
        return isGiven
                ? last
                : DateRange.later(
                        DateRange.later(last, today.plusDays(ScheduleComparison.notice(plan))),
                        plan.publication().lastDay());
    }

    /** Checks that all days are published that the notice of each rotation covers. */
    private static ExitCode check(Plan plan, LocalDate today, Session session) {
        boolean isPublished = true;
        for (Plan rotation : plan.byRotation()) {
            int notice = ScheduleComparison.notice(rotation);
            LocalDate last = today.plusDays(Math.max(0, notice - 1L));
            LocalDate first =
                    notice == 0 ? null : Scheduler.of(rotation).upTo(last).firstUnpublished(new DateRange(today, last));
            String ahead = "less than " + Phrase.count(notice, "day") + " ahead";
            String name = plan.rotations().size() == 1
                    ? ""
                    : SafeText.line(rotation.rotation().title()) + ": ";
            session.print(name
                    + (notice == 0
                            ? "The rotation has no notice, so no day has to be published.\n"
                            : first == null
                                    ? "All days are published that are " + ahead + ".\n"
                                    : "The days from " + DateText.withWeekday(first)
                                            + " on are not published, and some are " + ahead
                                            + "; run 'oncall publish'.\n"));
            isPublished &= first == null;
        }
        return isPublished ? ExitCode.FINE : ExitCode.FINDINGS;
    }
}

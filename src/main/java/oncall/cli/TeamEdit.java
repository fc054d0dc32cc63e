package oncall.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import oncall.files.DirectorySource;
import oncall.files.FileChange;
import oncall.files.PlanLock;
import oncall.model.Plan;
import oncall.model.PublishedSchedule;
import oncall.model.Rotation;
import oncall.plan.PlanDirectory;
import oncall.plan.PublishedScheduleText;
import oncall.plan.TeamSpec;
import oncall.render.SafeText;
import oncall.report.edit.EditReport;
import oncall.rotation.NextPublication;
import oncall.rotation.ScheduleComparison;
import oncall.text.Diagnostic;
import oncall.text.EditedSource;
import oncall.text.FileSource;
import oncall.text.Severity;
import oncall.validate.CheckedPlan;
import oncall.validate.Validator;
import oncall.yaml.Edit;
import org.jspecify.annotations.Nullable;

/**
 * An edit of team.yaml by a command: checked as if it was written, printed, and written together with what is published
 * with it.
 */
final class TeamEdit implements AutoCloseable {

    /** The rules whose errors an absence can add. */
    private static final List<String> FOLLOWS_FROM_ABSENCE = List.of("uncovered-shift", "owners-away-together");

    private static final int SHOWN_WEEKS = 12;
    private final Arguments arguments;
    private final Output output;
    private final @Nullable PlanLock lock;
    private final FileSource source;
    private final CheckedPlan before;

    /**
     * Reads the plan. Unless nothing will be written, nobody else writes to it from now on.
     *
     * @param writes whether the command writes
     */
    TeamEdit(Arguments arguments, Output output, boolean writes) throws IOException {
        this.arguments = arguments;
        this.output = output;
        lock = writes && !arguments.has(EditOptions.DRY_RUN) ? PlanLock.take(arguments.directory()) : null;
        source = new DirectorySource(arguments.directory());
        before = PlanLoader.load(arguments, output);
    }

    /** The plan as it is; null if its errors make scheduling impossible, in which case they are printed. */
    @Nullable
    Plan plan() {
        return before.plan();
    }

    @Override
    public void close() {
        if (lock != null) {
            lock.close();
        }
    }

    /** What is published, before an edit, of the rotations that it concerns. */
    @FunctionalInterface
    interface Promised {

        /**
         * What is published of a rotation.
         *
         * @param rotation the plan as it is, with that rotation alone
         * @return null if the edit does not concern the rotation
         */
        @Nullable
        PublishedSchedule of(Plan rotation);
    }

    /** The file team.yaml as it is. */
    TeamSpec team() {
        return Objects.requireNonNull(before.spec().team());
    }

    /**
     * Makes the edit, unless it would add an error.
     *
     * @param until the last day that they concern
     * @param promised the published schedule to begin with; what the edit changes of it is recorded
     * @param isFact whether the edit says what is so, and is written even if it leaves days or pipelines without people
     */
    ExitCode apply(List<Splice> splices, LocalDate until, Promised promised, boolean isFact) throws IOException {
        String old = Objects.requireNonNull(source.text(PlanDirectory.TEAM));
        Edit edit = new Edit.Done(old, 0);
        for (Splice splice : splices) {
            edit = edit instanceof Edit.Done done ? splice.in(done) : edit;
        }
        if (!(edit instanceof Edit.Done done)) {
            return refuse((Edit.Refused) edit);
        }
        String edited = done.text();
        FileSource changed = new EditedSource(source, PlanDirectory.TEAM, edited);
        CheckedPlan after = PlanLoader.load(changed);
        String recorded = source.text(PlanDirectory.SCHEDULE);
        String published = recorded;
        if (after.plan() != null) {
            Map<String, PublishedSchedule> schedules = updated(promised, after.plan());
            if (schedules != null) {
                published = PublishedScheduleText.of(schedules, today());
                after = PlanLoader.load(new EditedSource(changed, PlanDirectory.SCHEDULE, published));
            }
        }
        List<Diagnostic> added = addedErrors(after);
        boolean mayGo = after.plan() != null;
        for (Diagnostic error : added) {
            mayGo &= isFact && FOLLOWS_FROM_ABSENCE.contains(error.rule().id());
        }
        if (!mayGo) {
            output.printFindings(added);
            output.printNote("nothing is written, because the edit would add "
                    + (added.size() == 1 ? "this error" : "these errors"));
            return ExitCode.FINDINGS;
        }
        boolean records = published != null && !published.equals(recorded);
        EditReport report = report(old, edited, Objects.requireNonNull(after.plan()), until, records);
        output.print(report);
        if (lock != null) {
            List<FileChange> changes = new ArrayList<>();
            if (records) {
                changes.add(new FileChange(PlanDirectory.SCHEDULE, recorded, Objects.requireNonNull(published)));
            }
            if (!edited.equals(old)) {
                changes.add(new FileChange(PlanDirectory.TEAM, old, edited));
            }
            lock.write(arguments.directoryPrefix(), changes);
            arguments.session().print("\n" + report.outcome() + "\n");
        }
        return output.printFindings(added);
    }

    /** The published shifts of all rotations, with what the edit changes in them; null if nothing changes. */
    private @Nullable Map<String, PublishedSchedule> updated(Promised promised, Plan after) {
        Map<String, PublishedSchedule> begun = new HashMap<>();
        for (Plan rotation : Objects.requireNonNull(before.plan()).byRotation()) {
            PublishedSchedule schedule = promised.of(rotation);
            if (schedule != null) {
                begun.put(rotation.rotation().id(), schedule);
            }
        }
        Map<String, PublishedSchedule> updated = new LinkedHashMap<>();
        boolean isSame = true;
        for (Plan rotation : after.byRotation()) {
            PublishedSchedule schedule = begun.get(rotation.rotation().id());
            LocalDate last = schedule == null ? null : schedule.lastDay();
            PublishedSchedule now = schedule == null || last == null
                    ? rotation.publication()
                    : NextPublication.of(List.of(rotation.with(schedule)), schedule, last, today())
                            .published();
            isSame &= now.equals(rotation.publication());
            updated.put(rotation.rotation().id(), now);
        }
        return isSame ? null : updated;
    }

    LocalDate today() {
        return arguments.today(Objects.requireNonNull(before.plan()));
    }

    private ExitCode refuse(Edit.Refused refused) {
        output.printNote(refused.place().file().name() + ":" + refused.place().line() + ": " + refused.reason()
                + "; nothing is written. "
                + (refused.lines().isEmpty() ? "Remove the item by hand, then try again" : "Add by hand:"));
        for (String line : refused.lines()) {
            arguments.session().printError("  " + SafeText.line(line) + "\n");
        }
        return ExitCode.FAILED;
    }

    /** The errors that the edit would add; reasons, which publishing can change, and line numbers do not count. */
    private List<Diagnostic> addedErrors(CheckedPlan after) throws IOException {
        List<String> known = new ArrayList<>();
        for (Diagnostic finding : Validator.findings(PlanLoader.load(source), today(), null)) {
            known.add(key(finding));
        }
        List<Diagnostic> added = new ArrayList<>();
        for (Diagnostic finding : Validator.findings(after, today(), null)) {
            if (finding.severity() == Severity.ERROR && !known.remove(key(finding))) {
                added.add(finding);
            }
        }
        return added;
    }

    private static String key(Diagnostic finding) {
        return finding.rule().id() + finding.message().replaceAll("line \\d+|: .*", "");
    }

    private EditReport report(String old, String edited, Plan after, LocalDate until, boolean records) {
        Plan plan = Objects.requireNonNull(before.plan());
        int weeks = (int) (ChronoUnit.DAYS.between(today(), until) / 7) + 1;
        List<ScheduleComparison> rotations =
                ScheduleComparison.each(plan, after, today(), Math.max(SHOWN_WEEKS, weeks));
        return new EditReport(after, old, edited, rotations, published(after) - published(plan), records, lock == null);
    }

    private static int published(Plan plan) {
        int count = 0;
        for (Rotation rotation : plan.rotations()) {
            count += rotation.publication().shifts().size();
        }
        return count;
    }
}

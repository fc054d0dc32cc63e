package oncall.cli;

import java.time.LocalDate;
import java.util.List;
import oncall.model.DateRange;
import oncall.model.Engineer;
import oncall.model.Plan;
import oncall.model.PublishedSchedule;
import oncall.model.Swap;
import oncall.rotation.CombinedSwap;
import oncall.rotation.NextPublication;
import oncall.rotation.Scheduler;
import oncall.schedule.Shift;
import oncall.text.UsageException;
import oncall.text.WordList;
import oncall.yaml.NewItem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** What the commands that edit team.yaml have in common. */
final class EditOptions {

    static final String WITH = "--with";
    static final String DRY_RUN = "--dry-run";

    private static final String REASON = "--reason";
    private static final int ROUNDS_AROUND = 2;

    private EditOptions() {}

    /** Adds the options of all commands that edit. */
    static CommandSpec addOptions(CommandSpec spec) {
        return Options.withNow(
                spec.addOption(Options.value(REASON, "TEXT", "Why, for everyone who reads the schedule."))
                        .addOption(Options.flag(DRY_RUN, "Show what would change, and write nothing.")));
    }

    /** The engineer with the id. */
    static Engineer engineer(String id, Plan plan) {
        return Arguments.item(id, plan.engineers(), Engineer::id, "unknown engineer ", "the plan has ");
    }

    /** The only one of these rotations. */
    static Plan only(List<Plan> rotations) {
        if (rotations.size() > 1) {
            throw new UsageException("the plan has several rotations; name one with " + Options.ROTATION + ": "
                    + WordList.of(
                            rotations.stream().map(plan -> plan.rotation().id()).toList()));
        }
        return rotations.get(0);
    }

    /** The days that the second and the third argument name. */
    static DateRange days(Arguments arguments) {
        LocalDate from = arguments.date(1, "FROM");
        LocalDate to = arguments.argument(2).isEmpty() ? from : arguments.date(2, "TO");
        if (to.isBefore(from)) {
            throw new UsageException("TO is " + to + ", which is before FROM; exchange the two");
        }
        return new DateRange(from, to);
    }

    /** The days as they are written in lists of team.yaml. */
    static NewItem item(DateRange days) {
        return days.days() == 1
                ? new NewItem().with("date", days.from())
                : new NewItem().with("from", days.from()).with("to", days.to());
    }

    /** The reason that the user gives, or null. */
    static @Nullable String reason(Arguments arguments) {
        return arguments.text(REASON);
    }

    /** The item with the reason, if there is one. */
    static NewItem withReason(NewItem item, @Nullable String reason) {
        return reason == null ? item : item.with("reason", reason);
    }

    /** The item with its rotation, if the plan has several. */
    static NewItem withRotation(NewItem item, Plan rotation, Plan plan) {
        return plan.rotations().size() == 1
                ? item
                : item.with("rotation", rotation.rotation().id());
    }

    /** All shifts from the rotation's first to two rounds after the days, and to the end of their year. */
    static List<Shift> around(Plan plan, DateRange days) {
        Scheduler scheduler = Scheduler.of(plan);
        int count = ROUNDS_AROUND * plan.rotation().order().size() + 1;
        LocalDate last = scheduler.shifts(days.to(), count).days().to();
        LocalDate end = LocalDate.of(days.to().getYear(), 12, 31);
        return scheduler.upTo(last.isAfter(end) ? last : end).shifts();
    }

    /** The published schedule with the shifts, as they are, up to the last of these days that is soon. */
    static PublishedSchedule promised(Plan plan, List<LocalDate> days, LocalDate today) {
        LocalDate soon = PublishCommand.last(plan, today);
        LocalDate through = null;
        for (LocalDate day : days) {
            through = day.isAfter(soon) || through != null && day.isBefore(through) ? through : day;
        }
        return through == null ? plan.publication() : promised(plan, through, today);
    }

    /** The published schedule with the shifts, as they are, that begin up to a day. */
    static PublishedSchedule promised(Plan plan, LocalDate through, LocalDate today) {
        return NextPublication.of(List.of(plan), plan.publication(), through, today)
                .published();
    }

    /** Whether a swap can be applied, if what is soon is published first. */
    static boolean applies(Swap swap, Plan plan, LocalDate today) {
        Plan published = plan.with(promised(plan, swap.days(), today));
        return CombinedSwap.of(published, swap).applies(published, today);
    }
}

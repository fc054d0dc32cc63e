package oncall.rotation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import oncall.model.Change;
import oncall.model.Cover;
import oncall.model.Engineer;
import oncall.report.ReasonText;
import oncall.rotation.EachPlan.Scheduled;
import oncall.schedule.HandoffClock;
import oncall.schedule.Shift;
import org.jspecify.annotations.Nullable;

/** Shifts as schedule.yaml keeps them. */
final class PublishedLines {

    private PublishedLines() {}

    /** The first shifts of the plan, with all swaps and overrides counted. */
    static String of(Scheduled it, int count) {
        HandoffClock clock = new HandoffClock(it.plan());
        List<Shift> shifts = it.shifts().subList(0, count);
        return "people: "
                + it.plan().engineers().stream()
                        .map(one -> "{id: " + one.id() + ", name: " + one.name() + "}")
                        .toList()
                + "\nswaps: " + it.lines().swaps + "\noverrides: " + it.lines().overrides + "\nshifts:\n"
                + shifts.stream().map(shift -> yaml(shift, clock)).collect(Collectors.joining());
    }

    private static String yaml(Shift shift, HandoffClock clock) {
        LocalDate from = shift.days().from();
        LocalDate to = shift.days().to();
        return "  - start: " + from + "\n    end: " + to
                + "\n    starts_at: " + clock.beginningOf(from)
                + "\n    ends_at: " + clock.beginningOf(to.plusDays(1)) + "\n"
                + who("    primary: ", shift.primary())
                + who("    secondary: ", shift.secondary())
                + "    covers: "
                + shift.covers().stream().map(PublishedLines::yaml).toList()
                + "\n    changes: "
                + shift.changes().stream().map(PublishedLines::yaml).toList() + "\n";
    }

    private static String yaml(Cover cover) {
        return "{from: " + cover.days().from() + ", to: " + cover.days().to() + ", role: "
                + cover.role().id() + ", kind: " + cover.kind().id() + ", reason: \"" + ReasonText.of(cover.reason())
                + '"'
                + who(", engineer: ", cover.engineer()).stripTrailing()
                + who(", instead_of: ", cover.insteadOf()).stripTrailing() + "}";
    }

    private static String yaml(Change change) {
        return "{kind: " + change.kind().id() + ", role: " + change.role().id() + ", reason: \""
                + ReasonText.of(change.reason()) + '"'
                + who(", was: ", change.was()).stripTrailing()
                + who(", now: ", change.now()).stripTrailing()
                + (change.otherShift() == null ? "" : ", other_shift: " + change.otherShift()) + "}";
    }

    private static String who(String key, @Nullable Engineer engineer) {
        return engineer == null ? "" : key + engineer.id() + "\n";
    }
}

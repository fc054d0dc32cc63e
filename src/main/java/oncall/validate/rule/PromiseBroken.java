package oncall.validate.rule;

import java.time.LocalDate;
import java.util.List;
import oncall.model.Engineer;
import oncall.plan.PublishedRotationSpec;
import oncall.plan.PublishedRotationSpec.ShiftSpec;
import oncall.rotation.ScheduleComparison;
import oncall.schedule.DutyChange;
import oncall.schedule.DutyChange.Origin;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.text.Location;
import oncall.text.SourceFile;
import oncall.validate.index.PlanIndex;

/** Promises that an edit breaks. Only a comparison with an earlier revision shows them. */
public final class PromiseBroken extends Rule {

    private final RuleInfo broken = add(RuleInfo.error(
                    "promise-broken",
                    "Since the revision of --base, a published shift is gone, moves, or goes to somebody else without a swap, an override"
                            + " or an absence")
            .because("People rely on the shifts that were published, and nobody agreed to this change."));

    /**
     * Reports the promises that are broken, each at the place of its shift in schedule.yaml, or where that would be.
     *
     * @param rotations what was published at the revision, compared with what is now
     */
    public void compare(List<ScheduleComparison> rotations, PlanIndex plan, Diagnostics findings) {
        for (ScheduleComparison rotation : rotations) {
            for (DutyChange change : rotation.breaches()) {
                if (change.origin() == Origin.OTHER) {
                    Engineer was = change.was().engineer();
                    boolean isSame = was != null && was.is(change.now().engineer());
                    String days = Phrases.days(change.days()) + " ";
                    String role = change.role().id();
                    String problem = !isSame
                            ? Phrases.name(change.now().engineer()) + " is " + role + ", but "
                                    + Phrases.name(change.was().engineer()) + " was published"
                            : change.hasOtherTimes()
                                    ? Phrases.name(change.was().engineer()) + " is " + role + " from "
                                            + change.now().from() + " to "
                                            + change.now().to() + ", but "
                                            + change.was().from() + " to "
                                            + change.was().to() + " was published"
                                    : Phrases.name(change.was().engineer()) + " was published as " + role
                                            + ", and is no longer";
                    String hint = change.kept() && !change.hasOtherTimes()
                            ? "restore schedule.yaml, and then add the swap or the override to team.yaml if the two agree on it"
                            : "restore schedule.yaml";
                    findings.error(place(rotation.rotation().id(), change, plan), broken, days + problem, hint);
                }
            }
        }
    }

    private static Location place(String rotation, DutyChange change, PlanIndex plan) {
        List<PublishedRotationSpec> rotations = plan.plan().publication().rotations();
        Location last = new SourceFile("schedule.yaml", "").beginning();
        for (PublishedRotationSpec published : rotations) {
            if (rotations.size() == 1 || published.idOrMain().equals(rotation)) {
                last = published.location() == null ? last : published.location();
                for (ShiftSpec shift : published.shifts()) {
                    Located<LocalDate> start = shift.get(ShiftSpec.START);
                    if (start != null && !start.value().isAfter(change.days().to())) {
                        last = start.location();
                    }
                }
            }
        }
        return last;
    }
}

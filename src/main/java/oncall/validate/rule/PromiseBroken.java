package oncall.validate.rule;

import java.util.List;
import oncall.model.Engineer;
import oncall.rotation.ScheduleComparison;
import oncall.schedule.DutyChange;
import oncall.schedule.DutyChange.Origin;
import oncall.text.Diagnostics;
import oncall.text.SourceFile;
import org.jspecify.annotations.Nullable;

/** Promises that an edit breaks. Only a comparison with an earlier revision shows them. */
public final class PromiseBroken extends Rule {

    private final RuleInfo broken = add(RuleInfo.error(
                    "promise-broken",
                    "Since the revision of --base, a published shift goes to somebody else without a swap, an override"
                            + " or an absence")
            .because("People rely on the shifts that were published, and nobody agreed to this change."));

    /**
     * Reports the promises that are broken.
     *
     * @param rotations what was published at the revision, compared with what is now
     */
    public void compare(List<ScheduleComparison> rotations, Diagnostics findings) {
        for (ScheduleComparison rotation : rotations) {
            for (DutyChange change : rotation.breaches()) {
                if (change.origin() == Origin.OTHER) {
                    String problem = Phrases.days(change.days()) + " " + name(change.now()) + " is "
                            + change.role().id() + ", but " + name(change.was()) + " was published";
                    String hint = "restore schedule.yaml, or add a swap or an override that the two agree on";
                    findings.error(new SourceFile("schedule.yaml", "").beginning(), broken, problem, hint);
                }
            }
        }
    }

    private static String name(@Nullable Engineer engineer) {
        return engineer == null ? "nobody" : engineer.name();
    }
}

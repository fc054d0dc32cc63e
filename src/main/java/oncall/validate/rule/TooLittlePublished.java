package oncall.validate.rule;

import java.time.LocalDate;
import java.util.List;
import oncall.model.PublishedShift;
import oncall.model.TimeSpan;
import oncall.text.Diagnostics;
import oncall.text.Located;

/** Shifts within the notice period that are not published. */
public final class TooLittlePublished extends Rule {

    private final RuleInfo rule = add(RuleInfo.warning(
                    "too-little-published", "The published shifts do not reach as far ahead as the notice")
            .because("A shift that is not published can still change, and then nobody gets the promised notice.")
            .given("schedule.yaml", ExamplePlan.PUBLISHED)
            .example("team.yaml", "rotation: {start: 2026-11-16, notice: ?, secondary: never}", "28d", "7d"));

    @Override
    public void check(ScheduledPlan scheduled, Diagnostics findings) {
        Located<TimeSpan> notice = scheduled.rotation().notice();
        List<PublishedShift> published = scheduled.plan().publication().shifts();
        if (notice == null || published.isEmpty()) {
            return; // A team that has never published does not have to.
        }
        LocalDate last = published.get(published.size() - 1).days().to();
        LocalDate until = scheduled.today().plusDays(notice.value().days());
        if (last.isBefore(until)) {
            String problem = "shifts are published until " + last + ", and a notice of "
                    + notice.value().text() + " reaches until " + until;
            String hint = "publish the shifts up to that day, and commit schedule.yaml";
            findings.warning(notice.location(), rule, problem, hint);
        }
    }
}

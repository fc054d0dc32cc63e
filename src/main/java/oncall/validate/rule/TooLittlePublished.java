package oncall.validate.rule;

import java.time.LocalDate;
import java.util.List;
import oncall.model.PublishedShift;
import oncall.model.TimeSpan;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.text.SourceFile;

/** Shifts within the notice that are not published. */
public final class TooLittlePublished extends ScheduleRule {

    private static final int WEEK = 7;
    private static final String SCHEDULE = "schedule.yaml";

    @Override
    protected RuleInfo describe() {
        return RuleInfo.warning("too-little-published", "The published shifts end before the notice does")
                .because("A shift that is not published can still change, and then nobody gets the promised notice.")
                .given("schedule.yaml", ExamplePlan.PUBLISHED)
                .example(
                        "team.yaml",
                        "rotation: {start: 2026-11-16, notice: 28d, secondary: never}",
                        "rotation: {start: 2026-11-16, notice: 7d, secondary: never}");
    }

    @Override
    public void check(ScheduledPlan scheduled, Diagnostics findings) {
        Located<TimeSpan> notice = scheduled.rotation().notice();
        List<PublishedShift> published = scheduled.plan().publication().shifts();
        if (notice == null) {
            return;
        }
        String text = notice.value().text();
        if (published.isEmpty()) {
            // A team that has never published need not begin. An emptied file has lost what was published.
            if (scheduled.index().plan().files().contains(SCHEDULE)) {
                findings.warning(
                        new SourceFile(SCHEDULE, "").beginning(),
                        this,
                        "no shift is published in this file, and there is a notice of " + text,
                        "restore the file from git, or remove it if nothing was published");
            }
            return;
        }
        LocalDate last = published.get(published.size() - 1).days().to();
        int days = notice.value().days();
        LocalDate until = scheduled.today().plusDays(days);
        if (last.isBefore(until)) {
            int weeks = (days + scheduled.plan().rotation().shiftDays()) / WEEK + 1;
            findings.warning(
                    notice.location(),
                    this,
                    "shifts are published until " + last + ", and a notice of " + text + " reaches until " + until,
                    "publish the shifts of the next " + weeks + " weeks, and commit schedule.yaml");
        }
    }
}

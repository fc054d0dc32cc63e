package oncall.validate.rule;

import java.time.LocalDate;
import java.util.List;
import oncall.model.PublishedShift;
import oncall.model.TimeSpan;
import oncall.plan.RotationSpec;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.text.Severity;
import oncall.text.SourceFile;
import oncall.validate.rule.RuleInfo.Example;

/** Shifts within the notice that people have not been told of. */
public final class TooLittlePublished implements ScheduleRule {

    static final String ID = "too-little-published";

    private static final int WEEK = 7;
    private static final String SCHEDULE = "schedule.yaml";

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                ID,
                Severity.WARNING,
                false,
                "The published shifts end before the notice does",
                "A shift that nobody was told of can still change, and no change would give the notice that was promised.",
                example("28d"),
                example("7d"));
    }

    private static Example example(String notice) {
        return new Example("team.yaml", """
                team: Data
                engineers:
                  - {id: alice, name: Alice, slack: "@alice"}
                  - {id: bob, name: Bob, slack: "@bob"}
                rotation: {start: 2026-11-16, notice: NOTICE, secondary: never}
                """.replace("NOTICE", notice), new Example("schedule.yaml", """
                people: [{id: alice, name: Alice}, {id: bob, name: Bob}]
                shifts:
                  - start: 2026-11-16
                    end: 2026-11-22
                    starts_at: 2026-11-16T09:00:00Z
                    ends_at: 2026-11-23T09:00:00Z
                    primary: alice
                  - start: 2026-11-23
                    end: 2026-11-29
                    starts_at: 2026-11-23T09:00:00Z
                    ends_at: 2026-11-30T09:00:00Z
                    primary: bob
                """));
    }

    @Override
    public void check(ScheduledPlan plan, Diagnostics findings) {
        RotationSpec rotation = plan.team().rotation();
        Located<TimeSpan> notice = rotation == null ? null : rotation.notice();
        List<PublishedShift> published = plan.project().publication().shifts();
        if (notice == null) {
            return;
        }
        if (published.isEmpty()) {
            // Who has never published need not begin; an emptied file has lost what people were told.
            if (plan.files().files().contains(SCHEDULE)) {
                findings.warning(
                        new SourceFile(SCHEDULE, "").beginning(),
                        ID,
                        "no shift is published in this file, and there is a notice of "
                                + notice.value().text(),
                        "restore the file from git, or remove it if nothing was published");
            }
            return;
        }
        LocalDate last = published.get(published.size() - 1).days().to();
        int days = notice.value().days();
        LocalDate until = plan.today().plusDays(days);
        if (last.isBefore(until)) {
            int weeks = (days + plan.project().rotation().shiftDays()) / WEEK + 1;
            findings.warning(
                    notice.location(),
                    ID,
                    "shifts are published until " + last + ", and a notice of "
                            + notice.value().text() + " reaches until " + until,
                    "publish the shifts of the coming " + weeks + " weeks, and commit schedule.yaml");
        }
    }
}

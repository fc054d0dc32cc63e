package oncall.validate.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import oncall.model.Cover;
import oncall.model.Engineer;
import oncall.model.Role;
import oncall.schedule.RemedyAttempt;
import oncall.schedule.Shift;
import oncall.text.Diagnostics;
import oncall.text.Location;
import oncall.text.Severity;
import oncall.validate.rule.RuleInfo.Example;

/** Days on which nobody is primary. */
public final class UncoveredShift implements ScheduleRule {

    static final String ID = "uncovered-shift";

    private static final int MOST_TOLD = 100;

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                ID,
                Severity.ERROR,
                false,
                "On some days nobody is primary",
                "A failure on such a day pages nobody.",
                new Example("team.yaml", """
                        team: Data
                        engineers:
                          - {id: alice, name: Alice, slack: "@alice", time_off: [{from: 2026-12-21, to: 2026-12-27}]}
                          - {id: bob, name: Bob, slack: "@bob", time_off: [{date: 2026-12-24}]}
                        rotation: {start: 2026-11-30, secondary: never}
                        """),
                new Example("team.yaml", """
                        team: Data
                        engineers:
                          - {id: alice, name: Alice, slack: "@alice", time_off: [{from: 2026-12-21, to: 2026-12-27}]}
                          - {id: bob, name: Bob, slack: "@bob"}
                        rotation: {start: 2026-11-30, secondary: never}
                        """));
    }

    @Override
    public void check(ScheduledPlan plan, Diagnostics findings) {
        List<Gap> gaps = gaps(plan);
        int told = Math.min(gaps.size(), MOST_TOLD);
        for (Gap gap : gaps.subList(0, told)) {
            findings.error(place(gap, plan), ID, message(gap), SmallestChange.of(gap));
        }
        int days = 0;
        for (Gap gap : gaps.subList(told, gaps.size())) {
            days += gap.days().days();
        }
        if (days > 0) {
            findings.error(
                    Objects.requireNonNull(plan.team().rotation()).location(),
                    ID,
                    "nobody is on call on " + days + " more days, the last of them "
                            + gaps.get(gaps.size() - 1).days().to(),
                    "mend those that are listed, then look again");
        }
    }

    /** All days that nobody covers; shifts in a row that are nobody's, for the same reasons, as one. */
    private static List<Gap> gaps(ScheduledPlan plan) {
        List<Gap> gaps = new ArrayList<>();
        String before = "";
        for (Shift shift : plan.schedule().shifts()) {
            Engineer primary = shift.primary();
            if (primary == null) {
                Gap gap = new Gap(plan.project(), shift.days(), shift.days(), null, List.of(), shift.published());
                String obstacles = gap.obstacles();
                boolean goesOn = obstacles.equals(before);
                gaps.add(
                        goesOn
                                ? gaps.remove(gaps.size() - 1)
                                        .andUpTo(shift.days().to())
                                : gap);
                before = obstacles;
                continue;
            }
            before = "";
            for (Cover cover : shift.covers()) {
                if (cover.role() == Role.PRIMARY && cover.engineer() == null) {
                    List<RemedyAttempt> attempts = shift.rationale().attempts();
                    gaps.add(new Gap(plan.project(), shift.days(), cover.days(), primary, attempts, shift.published()));
                }
            }
        }
        return gaps;
    }

    private static Location place(Gap gap, ScheduledPlan plan) {
        return gap.published()
                ? PublishedPlaces.of(gap.shift(), plan.files().publication())
                : TimeOffPlaces.of(gap, plan.team());
    }

    private static String message(Gap gap) {
        boolean isOne = gap.shift().days() <= gap.project().rotation().shiftDays();
        return "nobody is on call "
                + (gap.days().equals(gap.shift()) ? "" : Words.days(gap.days()) + ", ")
                + (isOne ? "in the shift " : "in the shifts ") + Words.days(gap.shift()) + ": " + gap.obstacles();
    }
}

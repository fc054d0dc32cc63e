package oncall.validate.rule;

import java.util.ArrayList;
import java.util.List;
import oncall.model.Engineer;
import oncall.model.TimeOff;
import oncall.schedule.CoverageGap;
import oncall.schedule.Shift;
import oncall.text.Diagnostics;
import oncall.text.Location;
import oncall.validate.index.NamedEngineer;

/** Days on which nobody is primary. */
public final class UncoveredShift extends ScheduleRule {

    private static final int MOST_REPORTED = 100;

    @Override
    protected RuleInfo describe() {
        return RuleInfo.error("uncovered-shift", "On some days nobody is primary")
                .because("A failure on such a day pages nobody.")
                .given(
                        "team.yaml",
                        "  - {id: alice, name: Alice, email: alice@example.com, time_off: [{date: 2026-12-24}]}")
                .example(
                        "team.yaml",
                        "rotation: {start: 2026-11-30, on_time_off: []}",
                        "rotation: {start: 2026-11-30, on_time_off: [swap-with-next]}");
    }

    @Override
    public void check(ScheduledPlan scheduled, Diagnostics findings) {
        List<CoverageGap> gaps = gaps(scheduled);
        int reported = Math.min(gaps.size(), MOST_REPORTED);
        for (CoverageGap gap : gaps.subList(0, reported)) {
            findings.error(place(gap, scheduled), this, message(gap, scheduled), CoverHint.of(gap, scheduled.plan()));
        }
        int days = 0;
        for (CoverageGap gap : gaps.subList(reported, gaps.size())) {
            days += gap.days().days();
        }
        if (days > 0) {
            findings.error(
                    scheduled.rotation().location(),
                    this,
                    "nobody is on call on " + days + " more days, the last of them "
                            + gaps.get(gaps.size() - 1).days().to(),
                    "fix those that are listed, then look again");
        }
    }

    /** All gaps. Shifts in a row that are nobody's for the same reasons are one gap. */
    private static List<CoverageGap> gaps(ScheduledPlan scheduled) {
        List<CoverageGap> gaps = new ArrayList<>();
        String before = "";
        for (Shift shift : scheduled.schedule().shifts()) {
            List<CoverageGap> found = CoverageGap.in(shift);
            String reasons = shift.primary() == null ? GapReasons.of(found.get(0), scheduled.plan()) : "";
            if (!reasons.isEmpty() && reasons.equals(before)) {
                gaps.set(gaps.size() - 1, gaps.get(gaps.size() - 1).and(found.get(0)));
            } else {
                gaps.addAll(found);
            }
            before = reasons;
        }
        return gaps;
    }

    private static String message(CoverageGap gap, ScheduledPlan scheduled) {
        boolean isOne = gap.shift().days() <= scheduled.plan().rotation().shiftDays();
        return "nobody is on call "
                + (gap.days().equals(gap.shift()) ? "" : Phrases.days(gap.days()) + ", ")
                + (isOne ? "in the shift " : "in the shifts ") + Phrases.days(gap.shift()) + ": "
                + GapReasons.of(gap, scheduled.plan());
    }

    /** The published shift, or the time off of the primary, or in nobody's shift of the first who is excused. */
    private static Location place(CoverageGap gap, ScheduledPlan scheduled) {
        if (gap.published()) {
            return PublishedPlaces.of(gap.shift(), scheduled.index().plan().publication());
        }
        Engineer primary = gap.primary();
        List<Engineer> order = scheduled.plan().rotation().order();
        for (Engineer engineer : primary == null ? order : List.of(primary)) {
            for (int i = 0; i < engineer.timeOff().size(); i++) {
                TimeOff away = engineer.timeOff().get(i);
                NamedEngineer written = scheduled.index().engineer(engineer.id());
                if (written != null && away.days().overlaps(gap.days()) && (primary != null || away.excused())) {
                    return written.spec().timeOff().get(i).days().location();
                }
            }
        }
        return scheduled.rotation().location();
    }
}

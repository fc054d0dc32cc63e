package oncall.validate.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import oncall.model.DateRange;
import oncall.model.Engineer;
import oncall.model.Plan;
import oncall.model.TimeOff;
import oncall.schedule.CoverageGap;
import oncall.schedule.NobodyAsked;
import oncall.schedule.Rejection;
import oncall.schedule.RemedyAttempt;
import org.jspecify.annotations.Nullable;

/** Why nobody covers a gap, in words. */
final class GapReasons {

    private static final int MOST_NAMED = 30;

    private final CoverageGap gap;
    private final DateRange shift;
    private final @Nullable Engineer primary;

    private GapReasons(CoverageGap gap) {
        this.gap = gap;
        this.shift = gap.shift();
        this.primary = gap.primary();
    }

    /** Why each engineer in the order does not serve, the primary first. */
    static String of(CoverageGap gap, Plan plan) {
        if (gap.isPublishedAsNobodys()) {
            return "schedule.yaml says so, and what was published stays";
        }
        return new GapReasons(gap).reasons(plan.rotation().order());
    }

    private String reasons(List<Engineer> order) {
        List<String> reasons = new ArrayList<>();
        if (primary != null) {
            reasons.add(primary.name() + ", who has the shift, " + absence(primary, gap.days()));
        }
        int more = 0;
        boolean hasFree = false;
        for (Engineer engineer : order) {
            if (!engineer.is(primary)) {
                hasFree |= engineer.isFree(shift);
                if (reasons.size() < MOST_NAMED) {
                    reasons.add(engineer.name() + " " + reason(engineer));
                } else {
                    more++;
                }
            }
        }
        if (more > 0) {
            reasons.add(more + " more are not listed");
        }
        if (hasFree) {
            reasons.addAll(reasonsToAskNobody());
        }
        int last = reasons.size() - 1;
        return last < 1
                ? String.join("", reasons)
                : String.join(", ", reasons.subList(0, last)) + ", and " + reasons.get(last);
    }

    private String reason(Engineer engineer) {
        if (!engineer.isFree(shift)) {
            boolean isFreeThen = engineer.isOnTeam(shift) && engineer.isFree(gap.days());
            return (isFreeThen ? "is free then, but " : "") + absence(engineer, shift);
        }
        Set<String> refusals = new LinkedHashSet<>();
        for (RemedyAttempt attempt : gap.attempts()) {
            for (Rejection asked : attempt.rejections()) {
                if (!attempt.forHoliday() && engineer.is(asked.engineer()) && asked.inReturn() != null) {
                    refusals.add(refusal(asked, asked.inReturn()));
                }
            }
        }
        if (refusals.isEmpty()) {
            return gap.published() ? "is free" : "is free, but no remedy in 'on_time_off' asks them";
        }
        return Phrases.some(new ArrayList<>(refusals));
    }

    private String refusal(Rejection asked, DateRange inReturn) {
        String given = "would give the shift " + Phrases.days(inReturn) + " in return, ";
        return switch (asked.why()) {
            case BOUND -> given + "which is already settled by an exchange or a swap";
            case ASKER_NOT_FREE -> given + "in which " + (primary == null ? "nobody" : primary.name()) + " is not free";
            case OFF_THE_TEAM, AWAY, HAS_HOLIDAY, TOO_LITTLE_REST -> given + "and cannot take this one";
        };
    }

    /** Why remedies asked nobody at all. */
    private Set<String> reasonsToAskNobody() {
        Set<String> reasons = new LinkedHashSet<>();
        for (RemedyAttempt attempt : gap.attempts()) {
            NobodyAsked why = attempt.nobodyAsked();
            if (!attempt.forHoliday() && why != null) {
                reasons.add(
                        "'" + attempt.remedy().id() + "' asks nobody, since " + ReasonText.of(why, attempt.primary()));
            }
        }
        return reasons;
    }

    /** Why someone cannot serve on the days, or why they had no turn if nobody has the shift. */
    private String absence(Engineer engineer, DateRange wanted) {
        if (!engineer.isOnTeam(shift)) {
            return engineer.leaves() != null && engineer.leaves().isBefore(shift.to())
                    ? "is on the team until " + engineer.leaves()
                    : "is on the team from " + engineer.joins() + " on";
        }
        boolean isExcused = primary == null && engineer.isExcused(wanted);
        List<String> reasons = new ArrayList<>();
        for (TimeOff away : engineer.timeOffIn(wanted)) {
            if (!isExcused || away.excused()) {
                reasons.add(Phrases.days(away.days()) + (away.reason() == null ? "" : " (" + away.reason() + ")"));
            }
        }
        if (reasons.isEmpty()) {
            return "was away when that was published";
        }
        return (isExcused ? "is excused " : "is away ") + Phrases.some(reasons);
    }
}

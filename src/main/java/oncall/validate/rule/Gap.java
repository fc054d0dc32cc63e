package oncall.validate.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import oncall.model.DateRange;
import oncall.model.Engineer;
import oncall.model.Plan;
import oncall.model.TimeOff;
import oncall.schedule.NobodyAsked;
import oncall.schedule.Rejection;
import oncall.schedule.RemedyAttempt;
import org.jspecify.annotations.Nullable;

/**
 * Days on which nobody is primary, and what stood in everyone's way.
 *
 * @param project the plan
 * @param shift the days of the shift, or of the shifts, that they lie in
 * @param days the days
 * @param primary whose shift it is, or null for nobody's
 * @param attempts the remedies that were tried on it
 * @param published whether people were told that it is so
 */
record Gap(
        Plan project,
        DateRange shift,
        DateRange days,
        @Nullable Engineer primary,
        List<RemedyAttempt> attempts,
        boolean published) {

    private static final int MOST_TOLD = 30;

    /** The same with all days up to this one, in which nothing stands differently. */
    Gap andUpTo(LocalDate last) {
        return new Gap(
                project,
                new DateRange(shift.from(), last),
                new DateRange(days.from(), last),
                primary,
                attempts,
                published);
    }

    /** Whether nobody's name was published, so that none of the changes helps that work on others' shifts. */
    boolean isPublishedAsNobodys() {
        return published && primary == null;
    }

    /** Of each engineer in the order why they do not serve, the primary first. */
    String obstacles() {
        if (isPublishedAsNobodys()) {
            return "schedule.yaml says so, and what was published stays";
        }
        List<String> told = new ArrayList<>();
        if (primary != null) {
            told.add(primary.name() + ", whose shift it is, " + absence(primary, days));
        }
        int untold = 0;
        boolean hasFree = false;
        for (Engineer engineer : project.rotation().order()) {
            if (!engineer.is(primary)) {
                untold += told.size() < MOST_TOLD ? 0 : 1;
                hasFree |= engineer.isFree(shift);
                if (told.size() < MOST_TOLD) {
                    told.add(engineer.name() + " " + obstacle(engineer));
                }
            }
        }
        if (untold > 0) {
            told.add(untold + " more are left out here");
        }
        if (hasFree) {
            told.addAll(obstaclesToAsking());
        }
        return String.join("; ", told);
    }

    private String obstacle(Engineer engineer) {
        if (!engineer.isFree(shift)) {
            boolean isFreeThen = engineer.isOnTeam(shift) && engineer.isFree(days);
            return (isFreeThen ? "is free then, but " : "") + absence(engineer, shift);
        }
        Set<String> refusals = new LinkedHashSet<>();
        for (RemedyAttempt attempt : attempts) {
            for (Rejection asked : attempt.rejections()) {
                if (!attempt.forHoliday() && engineer.is(asked.engineer()) && asked.inReturn() != null) {
                    refusals.add(refusal(asked, asked.inReturn()));
                }
            }
        }
        if (refusals.isEmpty()) {
            return published ? "is free" : "is free, but no remedy in 'on_time_off' asks them";
        }
        return Words.some(new ArrayList<>(refusals));
    }

    private String refusal(Rejection asked, DateRange inReturn) {
        String given = "would give the shift " + Words.days(inReturn) + " in return, ";
        return switch (asked.why()) {
            case BOUND -> given + "which is settled by an exchange or a swap already";
            case ASKER_NOT_FREE -> given + "in which " + (primary == null ? "nobody" : primary.name()) + " is not free";
            case OFF_THE_TEAM, AWAY, HAS_HOLIDAY, TOO_LITTLE_REST -> given + "and cannot take this one";
        };
    }

    /** Why remedies asked nobody at all. */
    private Set<String> obstaclesToAsking() {
        Set<String> told = new LinkedHashSet<>();
        for (RemedyAttempt attempt : attempts) {
            NobodyAsked why = attempt.nobodyAsked();
            if (!attempt.forHoliday() && why != null) {
                told.add("'" + attempt.remedy().id() + "' asks nobody, since " + ReasonText.of(why, attempt.primary()));
            }
        }
        return told;
    }

    /** Why someone cannot serve on the days; where nobody has the shift, why they had no turn. */
    private String absence(Engineer engineer, DateRange wanted) {
        if (!engineer.isOnTeam(shift)) {
            return engineer.leaves() != null && engineer.leaves().isBefore(shift.to())
                    ? "is on the team until " + engineer.leaves()
                    : "is on the team from " + engineer.joins() + " on";
        }
        boolean isExcused = primary == null && engineer.isExcused(wanted);
        List<String> told = new ArrayList<>();
        for (TimeOff away : engineer.timeOffIn(wanted)) {
            if (!isExcused || away.excused()) {
                told.add(Words.days(away.days()) + (away.reason() == null ? "" : " (" + away.reason() + ")"));
            }
        }
        if (told.isEmpty()) {
            return "was away when that was published";
        }
        return (isExcused ? "is excused " : "is away ") + Words.some(told);
    }
}

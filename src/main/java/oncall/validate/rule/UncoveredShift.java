package oncall.validate.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import oncall.model.DateRange;
import oncall.model.Engineer;
import oncall.model.OnCallTimes;
import oncall.model.Plan;
import oncall.plan.PublishedRotationSpec.ShiftSpec;
import oncall.schedule.CoverageGap;
import oncall.schedule.RemedyAttempt;
import oncall.schedule.Shift;
import oncall.schedule.Substitutes;
import oncall.text.Diagnostics;
import oncall.text.Location;
import oncall.text.WordList;

/** Days on which nobody is primary. */
public final class UncoveredShift extends Rule {

    private static final int MOST_REPORTED = 100;
    private static final int MOST_NAMED = 12;

    private final RuleInfo rule = add(RuleInfo.error("uncovered-shift", "On some days nobody is primary")
            .because("Nobody is paged for a failure on such a day.")
            .given(
                    "team.yaml",
                    "  - {id: alice, name: Alice, email: alice@example.com, time_off: [{date: 2026-12-24}]}")
            .example(
                    "team.yaml",
                    "rotation: {start: 2026-11-30, on_time_off: []}",
                    "rotation: {start: 2026-11-30, on_time_off: [swap-with-next]}"));

    @Override
    public void check(ScheduledPlan scheduled, Diagnostics findings) {
        List<CoverageGap> gaps = gaps(scheduled.schedule().shifts());
        int reported = Math.min(gaps.size(), MOST_REPORTED);
        for (CoverageGap gap : gaps.subList(0, reported)) {
            String problem = "nobody is on call " + Phrases.days(gap.days())
                    + (gap.days().equals(gap.shift()) ? "" : ", in the shift " + Phrases.days(gap.shift()))
                    + ": " + reason(gap, scheduled.plan());
            findings.error(place(gap, scheduled), rule, problem, hint(gap, scheduled.plan()));
        }
        int days = 0;
        for (CoverageGap gap : gaps.subList(reported, gaps.size())) {
            days += scheduled.plan().rotation().times().count(gap.days());
        }
        if (days > 0) {
            findings.error(
                    scheduled.rotation().location(),
                    rule,
                    "nobody is on call on " + days + " more days, the last on "
                            + gaps.get(gaps.size() - 1).days().to(),
                    "fix the listed ones, then run again");
        }
    }

    /** All gaps. Consecutive shifts of nobody are one gap. */
    private static List<CoverageGap> gaps(List<Shift> shifts) {
        List<CoverageGap> gaps = new ArrayList<>();
        boolean isAfterNobodys = false;
        for (Shift shift : shifts) {
            List<CoverageGap> found = CoverageGap.in(shift);
            boolean isNobodys = shift.primary() == null
                    && found.size() == 1
                    && found.get(0).days().equals(shift.days());
            CoverageGap last = isNobodys && isAfterNobodys ? gaps.get(gaps.size() - 1) : null;
            if (last != null && last.published() == shift.published()) {
                gaps.set(gaps.size() - 1, last.and(found.get(0)));
            } else {
                gaps.addAll(found);
            }
            isAfterNobodys = isNobodys;
        }
        return gaps;
    }

    /** The remedies that were tried, and why nobody in the order serves, the primary first. */
    private static String reason(CoverageGap gap, Plan plan) {
        if (gap.isPublishedAsNobodys()) {
            return "it was published this way, and published shifts do not change";
        }
        Map<String, List<String>> names = new LinkedHashMap<>();
        List<Engineer> order = new ArrayList<>(plan.rotation().order());
        if (gap.primary() != null) {
            order.remove(gap.primary());
            order.add(0, gap.primary());
        }
        for (Engineer engineer : order) {
            String state = state(engineer, gap.days(), plan.rotation().times());
            List<String> alike = names.getOrDefault(state, new ArrayList<>());
            alike.add(engineer.name());
            names.put(state, alike);
        }
        List<String> reasons = new ArrayList<>(order.isEmpty() ? List.of("nobody takes turns") : List.of());
        for (Map.Entry<String, List<String>> alike : names.entrySet()) {
            String verb = alike.getValue().size() == 1 ? " is " : " are ";
            reasons.add(WordList.of(alike.getValue(), MOST_NAMED) + verb + alike.getKey());
        }
        return (gap.primary() == null ? "" : tried(gap, plan)) + WordList.of(reasons);
    }

    private static String tried(CoverageGap gap, Plan plan) {
        List<String> remedies = new ArrayList<>();
        for (RemedyAttempt attempt : gap.attempts()) {
            if (!attempt.forHoliday() && !remedies.contains(attempt.remedy().id())) {
                remedies.add(attempt.remedy().id());
            }
        }
        if (remedies.isEmpty()) {
            String none = plan.rotation().onTimeOff().isEmpty() ? "no remedy is listed: " : "no remedy applies: ";
            return gap.published() ? "it was published as not covered: " : none;
        }
        return WordList.of(remedies) + (remedies.size() == 1 ? " finds nobody: " : " find nobody: ");
    }

    private static String state(Engineer engineer, DateRange days, OnCallTimes times) {
        if (!engineer.isAvailable(times.absences(days))) {
            return engineer.isOnTeam(times.absences(days)) ? "not on call" : "not on the team";
        }
        boolean isFree = false;
        boolean isAway = false;
        for (LocalDate day = days.from(); !day.isAfter(days.to()); day = day.plusDays(1)) {
            if (times.contains(day)) {
                boolean free = engineer.isFree(times.absences(new DateRange(day, day)));
                isFree |= free;
                isAway |= !free;
            }
        }
        return !isAway ? "free" : isFree ? "away on some of these days" : "away";
    }

    private static String hint(CoverageGap gap, Plan plan) {
        DateRange days = gap.days();
        List<String> free = free(gap, days, plan);
        if (gap.primary() == null && !gap.published()) {
            boolean isOrder = plan.rotation().order().isEmpty();
            return (isOrder
                            ? "remove 'on_call: false' from someone, or "
                            : free.isEmpty() ? "" : "add " + free.get(0) + " to 'order', or ")
                    + "let someone join or come back by " + gap.shift().from();
        }
        if (free.isEmpty()) {
            return "let someone give up time off"
                    + (isSomeDayFree(gap, plan) ? ", or cover some of the days: nobody is free on all of them" : "");
        }
        String dates = days.from() + (days.days() == 1 ? "" : " " + days.to());
        String write = gap.primary() == null
                ? "write an override"
                : "run 'oncall cover " + gap.primary().id() + " " + dates + "'";
        return write + " and choose someone who is free: " + WordList.of(free, MOST_NAMED);
    }

    /** The names of those who could be on call on these days of the gap. */
    private static List<String> free(CoverageGap gap, DateRange days, Plan plan) {
        List<String> free = new ArrayList<>();
        for (Engineer engineer : Substitutes.free(plan, days)) {
            if (!engineer.is(gap.primary())) {
                free.add(engineer.name());
            }
        }
        return free;
    }

    private static boolean isSomeDayFree(CoverageGap gap, Plan plan) {
        for (LocalDate day = gap.days().from(); !day.isAfter(gap.days().to()); day = day.plusDays(1)) {
            if (!free(gap, new DateRange(day, day), plan).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** The published shift; or the primary's first absence in the gap, if the shift has a primary. */
    private static Location place(CoverageGap gap, ScheduledPlan scheduled) {
        if (gap.published()) {
            return scheduled.published(gap.shift()).location(ShiftSpec.START);
        }
        List<Engineer> order = scheduled.plan().rotation().order();
        for (Engineer engineer : gap.primary() == null ? order : List.of(gap.primary())) {
            Location absence = scheduled.absence(engineer, gap.days());
            if (absence != null) {
                return absence;
            }
        }
        return scheduled.rotation().location();
    }
}

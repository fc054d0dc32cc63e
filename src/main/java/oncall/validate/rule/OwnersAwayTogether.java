package oncall.validate.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import oncall.model.DateRange;
import oncall.plan.PipelineSpec;
import oncall.text.Diagnostics;
import oncall.text.Location;
import oncall.text.Severity;
import oncall.text.WordList;
import oncall.validate.index.NamedEngineer;
import oncall.validate.index.PlanIndex;
import oncall.validate.index.WrittenDays;

/** Days on which all owners of a pipeline are on time off or not on the team. */
public final class OwnersAwayTogether extends Rule {

    private static final int MOST_NAMED = 8;
    private static final int WEEKS_AHEAD = 52;

    /** The most weekly days off of one person that are checked. */
    private static final int MOST_WEEKLY = 7;

    private final RuleInfo rule = add(RuleInfo.errorByTier(
                    "owners-away-together",
                    "All owners of a pipeline are on time off, or not on the team, on the same day")
            .because("The person on call can ask nobody who knows the pipeline.")
            .given("pipelines.yaml", ExamplePlan.RUNBOOK)
            .given(
                    "team.yaml",
                    "  - {id: bob, name: Bob, email: bob@example.com, time_off: [{from: 2026-12-21, to: 2026-12-28}]}\n"
                            + "rotation: {start: 2026-01-05, secondary: never}")
            .example(
                    "team.yaml",
                    "  - {id: charlie, name: Charlie, email: charlie@example.com, time_off: [{from: ?, to: 2026-12-31}]}",
                    "2026-12-23",
                    "2026-12-29"));

    @Override
    public void check(ScheduledPlan scheduled, Diagnostics findings) {
        PlanIndex plan = scheduled.index();
        Map<Set<String>, List<PipelineSpec>> byOwners = new LinkedHashMap<>();
        for (PipelineSpec pipeline : plan.pipelines()) {
            Set<String> owners = new HashSet<>();
            for (NamedEngineer owner : plan.owners(pipeline)) {
                owners.add(owner.id().value());
            }
            if (owners.size() > 1 && pipeline.id() != null) {
                List<PipelineSpec> pipelines = byOwners.getOrDefault(owners, new ArrayList<>());
                pipelines.add(pipeline);
                byOwners.put(owners, pipelines);
            }
        }
        for (List<PipelineSpec> pipelines : byOwners.values()) {
            check(pipelines, scheduled, findings);
        }
    }

    /** Checks the owners of these pipelines, whichever of them is the primary owner. */
    private void check(List<PipelineSpec> pipelines, ScheduledPlan scheduled, Diagnostics findings) {
        PlanIndex plan = scheduled.index();
        LocalDate today = scheduled.today();
        List<NamedEngineer> owners = plan.owners(pipelines.get(0));
        List<WrittenDays> ones = absences(owners.get(0), today);
        List<WrittenDays> others = absences(owners.get(1), today);
        List<DateRange> together = new ArrayList<>();
        Location earlier = null;
        Location later = null;
        int i = 0;
        int j = 0;
        while (i < ones.size() && j < others.size()) {
            WrittenDays one = ones.get(i);
            WrittenDays other = others.get(j);
            if (one.days().overlaps(other.days())) {
                DateRange days = one.days().intersection(other.days());
                boolean isKnown =
                        !together.isEmpty() && together.get(together.size() - 1).contains(days.from());
                if (!isKnown && !isReportedElsewhere(days, today)) {
                    // It is more often possible to move the later absence, and one that is not of every week.
                    boolean areAlike = (one.every() == null) == (other.every() == null);
                    boolean isOneLater = areAlike ? one.compareTo(other) > 0 : one.every() == null;
                    later = later != null ? later : isOneLater ? one.place() : other.place();
                    earlier = earlier != null ? earlier : isOneLater ? other.place() : one.place();
                    together.add(days);
                }
            }
            boolean isOneShorter = one.days().to().isBefore(other.days().to());
            i += isOneShorter ? 1 : 0;
            j += isOneShorter ? 0 : 1;
        }
        List<String> names = new ArrayList<>();
        for (NamedEngineer owner : owners) {
            names.add(owner.name());
            together = names.size() > 2 ? common(together, absences(owner, today)) : together;
        }
        if (later != null && earlier != null && !together.isEmpty()) {
            List<String> ids = new ArrayList<>();
            Severity severity = Severity.WARNING;
            for (PipelineSpec pipeline : pipelines) {
                ids.add(Objects.requireNonNull(pipeline.id()).value());
                severity = plan.requiresRunbook(pipeline) ? Severity.ERROR : severity;
            }
            String problem = WordList.of(names) + ", who own " + Phrases.quoted(ids, MOST_NAMED) + ", are "
                    + (names.size() == 2 ? "both" : "all") + " away " + Phrases.days(together, MOST_NAMED)
                    + " (the other absence is on line " + earlier.line() + ")";
            findings.found(severity, later, rule, problem, "let one of them work on these days, or name another owner");
        }
    }

    /** The absences of an owner by their first day, with the weekly days off of the next year one by one. */
    private static List<WrittenDays> absences(NamedEngineer engineer, LocalDate today) {
        DateRange year = new DateRange(today, today.plusWeeks(WEEKS_AHEAD));
        List<WrittenDays> absences = new ArrayList<>();
        int weekly = 0;
        for (WrittenDays away : engineer.absences()) {
            if (away.every() == null) {
                absences.add(away);
            } else if (weekly++ < MOST_WEEKLY) {
                for (DateRange day : away.within(year)) {
                    absences.add(new WrittenDays(day, away.every(), away.place()));
                }
            }
        }
        Collections.sort(absences);
        return absences;
    }

    /** The days on which one more owner is away. */
    private static List<DateRange> common(List<DateRange> ranges, List<WrittenDays> absences) {
        List<DateRange> common = new ArrayList<>();
        for (DateRange range : ranges) {
            for (WrittenDays away : absences) {
                DateRange days = away.days().overlaps(range) ? away.days().intersection(range) : null;
                boolean isKnown = !common.isEmpty()
                        && days != null
                        && common.get(common.size() - 1).contains(days.from());
                if (days != null && !isKnown) {
                    common.add(days);
                }
            }
        }
        return common;
    }

    /** Whether the days are past, or another rule reports that both join later or have left. */
    private static boolean isReportedElsewhere(DateRange days, LocalDate today) {
        boolean joinLater = days.from().equals(NamedEngineer.FIRST_DAY);
        boolean haveLeft = days.to().equals(NamedEngineer.LAST_DAY) && days.contains(today);
        return days.to().isBefore(today) || joinLater || haveLeft;
    }
}

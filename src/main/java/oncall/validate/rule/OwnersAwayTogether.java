package oncall.validate.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import oncall.model.DateRange;
import oncall.plan.PipelineSpec;
import oncall.text.Diagnostics;
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
            if (owners.size() > 1 && pipeline.get(PipelineSpec.ID) != null) {
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
        List<String> names = new ArrayList<>();
        List<List<WrittenDays>> absences = new ArrayList<>();
        List<DateRange> together = List.of(new DateRange(NamedEngineer.FIRST_DAY, NamedEngineer.LAST_DAY));
        for (NamedEngineer owner : plan.owners(pipelines.get(0))) {
            names.add(owner.name());
            absences.add(absences(owner, scheduled.today()));
            together = common(together, absences.get(absences.size() - 1));
        }
        List<DateRange> reported = new ArrayList<>();
        for (DateRange days : together) {
            if (!isReportedElsewhere(days, scheduled.today())) {
                reported.add(days);
            }
        }
        if (reported.isEmpty()) {
            return;
        }
        List<WrittenDays> places = new ArrayList<>();
        for (List<WrittenDays> own : absences) {
            places.add(on(reported.get(0).from(), own));
        }
        places.sort(null);
        // It is more often possible to move the later absence, and one that is not of every week.
        WrittenDays later = places.get(places.size() - 1);
        WrittenDays earlier = places.get(0);
        if (later.every() != null && earlier.every() == null) {
            later = earlier;
            earlier = places.get(places.size() - 1);
        }
        List<String> ids = new ArrayList<>();
        Severity severity = Severity.WARNING;
        for (PipelineSpec pipeline : pipelines) {
            ids.add(pipeline.value(PipelineSpec.ID));
            severity = plan.requiresRunbook(pipeline) ? Severity.ERROR : severity;
        }
        String problem = WordList.of(names) + ", who own " + Phrases.quoted(ids, MOST_NAMED) + ", are "
                + (names.size() == 2 ? "both" : "all") + " away " + Phrases.days(reported, MOST_NAMED)
                + " (the other absence is on line " + earlier.place().line() + ")";
        String hint = "let one of them work on these days, or name another owner";
        findings.found(severity, later.place(), rule, problem, hint);
    }

    /** The first of the absences that has the day. */
    private static WrittenDays on(LocalDate day, List<WrittenDays> absences) {
        int first = 0;
        while (!absences.get(first).days().contains(day)) {
            first++;
        }
        return absences.get(first);
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

    /** The days on which one more owner is away. Both are by date. */
    private static List<DateRange> common(List<DateRange> ranges, List<WrittenDays> absences) {
        List<DateRange> common = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < ranges.size() && j < absences.size()) {
            DateRange range = ranges.get(i);
            DateRange away = absences.get(j).days();
            if (range.overlaps(away)) {
                add(range.intersection(away), common);
            }
            boolean isShorter = range.to().isBefore(away.to());
            i += isShorter ? 1 : 0;
            j += isShorter ? 0 : 1;
        }
        return common;
    }

    /** Adds days, together with those before that they overlap. */
    private static void add(DateRange days, List<DateRange> ranges) {
        int last = ranges.size() - 1;
        if (last >= 0 && ranges.get(last).overlaps(days)) {
            ranges.set(last, ranges.get(last).and(days));
        } else {
            ranges.add(days);
        }
    }

    /** Whether the days are past, or another rule reports that both join later or have left. */
    private static boolean isReportedElsewhere(DateRange days, LocalDate today) {
        boolean joinLater = days.from().equals(NamedEngineer.FIRST_DAY);
        boolean haveLeft = days.to().equals(NamedEngineer.LAST_DAY) && days.contains(today);
        return days.to().isBefore(today) || joinLater || haveLeft;
    }
}

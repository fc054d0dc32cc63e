package oncall.validate.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import oncall.model.DateRange;
import oncall.plan.PipelineSpec;
import oncall.text.Diagnostics;
import oncall.text.Severity;
import oncall.validate.index.NamedEngineer;
import oncall.validate.index.PlanIndex;
import oncall.validate.index.WrittenDays;
import org.jspecify.annotations.Nullable;

/** Days on which both owners of a pipeline are on time off or not on the team. */
public final class OwnersAwayTogether extends Rule {

    private static final int MOST_NAMED = 8;
    private static final List<DateRange> NONE = List.of();

    private final RuleInfo rule = add(RuleInfo.errorByTier(
                    "owners-away-together",
                    "Both owners of a pipeline are on time off, or not on the team, on the same day")
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
        Map<String, List<PipelineSpec>> byOwners = new LinkedHashMap<>();
        for (PipelineSpec pipeline : plan.pipelines()) {
            NamedEngineer primary = plan.engineer(pipeline.primaryOwner());
            NamedEngineer secondary = plan.engineer(pipeline.secondaryOwner());
            if (primary == null || secondary == null || pipeline.id() == null) {
                continue;
            }
            String one = primary.id().value();
            String other = secondary.id().value();
            if (!one.equals(other)) {
                String owners = one.compareTo(other) < 0 ? one + " " + other : other + " " + one;
                List<PipelineSpec> pipelines = byOwners.getOrDefault(owners, new ArrayList<>());
                pipelines.add(pipeline);
                byOwners.put(owners, pipelines);
            }
        }
        for (List<PipelineSpec> pipelines : byOwners.values()) {
            check(pipelines, scheduled, findings);
        }
    }

    /** Checks the two owners of these pipelines, whichever of them is the primary owner. */
    private void check(List<PipelineSpec> pipelines, ScheduledPlan scheduled, Diagnostics findings) {
        PlanIndex plan = scheduled.index();
        NamedEngineer primary =
                Objects.requireNonNull(plan.engineer(pipelines.get(0).primaryOwner()));
        NamedEngineer secondary =
                Objects.requireNonNull(plan.engineer(pipelines.get(0).secondaryOwner()));
        List<String> ids = new ArrayList<>();
        Severity severity = Severity.WARNING;
        for (PipelineSpec pipeline : pipelines) {
            ids.add(Objects.requireNonNull(pipeline.id()).value());
            severity = plan.requiresRunbook(pipeline) ? Severity.ERROR : severity;
        }
        Together together = new Together(scheduled.today());
        together.addDated(dated(primary.absences()), dated(secondary.absences()));
        together.addWeekly(primary.timeOff(), secondary.absences());
        together.addWeekly(secondary.timeOff(), dated(primary.absences()));
        if (together.later != null && together.earlier != null) {
            String problem =
                    primary.name() + " and " + secondary.name() + ", who own " + Phrases.quoted(ids, MOST_NAMED)
                            + ", are both away " + Phrases.days(together.days, MOST_NAMED)
                            + " (the other absence is on line "
                            + together.earlier.place().line() + ")";
            String hint = "let one of them work on these days, or name another owner";
            findings.found(severity, together.later.place(), rule, problem, hint);
        }
    }

    private static List<WrittenDays> dated(List<WrittenDays> absences) {
        List<WrittenDays> dated = new ArrayList<>();
        for (WrittenDays away : absences) {
            if (away.every() == null) {
                dated.add(away);
            }
        }
        return dated;
    }

    /** The days on which two people are away, with the first two absences that overlap. */
    private static final class Together {

        private static final int WEEKS_AHEAD = 52;
        private static final int MOST_WEEKLY = 7;

        private final LocalDate today;
        private final List<DateRange> days = new ArrayList<>();
        private @Nullable WrittenDays earlier;
        private @Nullable WrittenDays later;

        Together(LocalDate today) {
            this.today = today;
        }

        /** Adds the days that two lists of absences have in common; both are ordered by date. */
        void addDated(List<WrittenDays> ones, List<WrittenDays> others) {
            int i = 0;
            int j = 0;
            while (i < ones.size() && j < others.size()) {
                WrittenDays one = ones.get(i);
                WrittenDays other = others.get(j);
                if (one.days().overlaps(other.days()) && !isReportedElsewhere(one, other, today)) {
                    add(one.days().intersection(other.days()), one, other);
                }
                boolean isOneShorter = one.days().to().isBefore(other.days().to());
                i += isOneShorter ? 1 : 0;
                j += isOneShorter ? 0 : 1;
            }
        }

        /** Adds the weekly days off in the next year on which the other owner is away. */
        void addWeekly(List<WrittenDays> timeOff, List<WrittenDays> others) {
            DateRange year = new DateRange(today, today.plusWeeks(WEEKS_AHEAD));
            int weekly = 0;
            for (WrittenDays one : timeOff) {
                weekly += one.every() == null ? 0 : 1;
                for (DateRange day : one.every() == null || weekly > MOST_WEEKLY ? NONE : one.within(year)) {
                    for (WrittenDays other : others) {
                        if (other.touches(day)) {
                            add(day, one, other);
                            break;
                        }
                    }
                }
            }
        }

        private void add(DateRange common, WrittenDays one, WrittenDays other) {
            // It is more often possible to move the later absence.
            boolean isOneLater = one.compareTo(other) > 0;
            later = later != null ? later : isOneLater ? one : other;
            earlier = earlier != null ? earlier : isOneLater ? other : one;
            int position = days.size();
            while (position > 0 && days.get(position - 1).from().isAfter(common.from())) {
                position--;
            }
            if (position == 0 || !days.get(position - 1).contains(common.from())) {
                days.add(position, common);
            }
        }
    }

    /** Whether the days are past, or another rule reports that both join later or have left. */
    private static boolean isReportedElsewhere(WrittenDays one, WrittenDays other, LocalDate today) {
        DateRange days = one.days().intersection(other.days());
        boolean joinLater = days.from().equals(NamedEngineer.FIRST_DAY);
        boolean haveLeft = days.to().equals(NamedEngineer.LAST_DAY) && days.contains(today);
        return days.to().isBefore(today) || joinLater || haveLeft;
    }
}

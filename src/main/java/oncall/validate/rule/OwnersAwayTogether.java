package oncall.validate.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import oncall.model.DateRange;
import oncall.plan.PipelineSpec;
import oncall.plan.TimeOffSpec;
import oncall.text.Diagnostics;
import oncall.text.Severity;
import oncall.validate.index.NamedEngineer;
import oncall.validate.index.PlanIndex;

/** Days on which both owners of a pipeline are away. */
public final class OwnersAwayTogether extends ScheduleRule {

    private static final int MOST_NAMED = 8;

    @Override
    protected RuleInfo describe() {
        return RuleInfo.errorByTier("owners-away-together", "Both owners of a pipeline are away on the same day")
                .because("The person on call has nobody to ask who knows the pipeline.")
                .given("pipelines.yaml", ExamplePlan.RUNBOOK)
                .given(
                        "team.yaml",
                        "  - {id: bob, name: Bob, email: bob@example.com, time_off: [{from: 2026-12-21, to: 2026-12-28}]}\n"
                                + "rotation: {start: 2026-01-05, secondary: never}")
                .example(
                        "team.yaml",
                        "  - {id: charlie, name: Charlie, email: charlie@example.com, time_off:"
                                + " [{from: 2026-12-23, to: 2026-12-31}]}",
                        "  - {id: charlie, name: Charlie, email: charlie@example.com, time_off:"
                                + " [{from: 2026-12-29, to: 2026-12-31}]}");
    }

    @Override
    public void check(ScheduledPlan scheduled, Diagnostics findings) {
        int today = (int) scheduled.today().toEpochDay();
        Map<String, BitSet> daysAway = new HashMap<>();
        for (Owners owners : owners(scheduled.index())) {
            BitSet both = (BitSet) daysAway(owners.one, daysAway).clone();
            both.and(daysAway(owners.other, daysAway));
            for (int first = both.nextSetBit(today); first >= 0; ) {
                int end = both.nextClearBit(first);
                report(owners, new DateRange(LocalDate.ofEpochDay(first), LocalDate.ofEpochDay(end - 1L)), findings);
                first = both.nextSetBit(end);
            }
        }
    }

    /** The days on which the engineer is away, as days since 1970. */
    private static BitSet daysAway(NamedEngineer engineer, Map<String, BitSet> known) {
        BitSet days = known.get(engineer.id().value());
        if (days == null) {
            days = new BitSet();
            for (TimeOffSpec away : engineer.spec().timeOff()) {
                DateRange range = away.days().range();
                if (range != null) {
                    days.set((int) range.from().toEpochDay(), (int) range.to().toEpochDay() + 1);
                }
            }
            known.put(engineer.id().value(), days);
        }
        return days;
    }

    /** The finding is where the later time off begins, since that can more often still be moved. */
    private void report(Owners owners, DateRange days, Diagnostics findings) {
        Overlaps.Entry one = timeOff(owners.one, days.from());
        Overlaps.Entry other = timeOff(owners.other, days.from());
        int order = one.days().from().compareTo(other.days().from());
        boolean isOneLater = order > 0 || order == 0 && one.place().compareTo(other.place()) > 0;
        findings.found(
                owners.severity,
                isOneLater ? one.place() : other.place(),
                this,
                owners.one.name() + " and " + owners.other.name() + ", who own "
                        + Phrases.quoted(owners.pipelines, MOST_NAMED) + ", are both away " + Phrases.days(days)
                        + " (the other time off is on line " + (isOneLater ? other.place() : one.place()).line() + ")",
                "let one of them work then, or name another owner");
    }

    private static Overlaps.Entry timeOff(NamedEngineer engineer, LocalDate day) {
        for (TimeOffSpec away : engineer.spec().timeOff()) {
            DateRange days = away.days().range();
            if (days != null && days.contains(day)) {
                return new Overlaps.Entry(days, away.days().location());
            }
        }
        throw new IllegalArgumentException(engineer.name() + " is not away on " + day);
    }

    /** Pairs of engineers who own pipelines together, no matter who is the primary owner of which. */
    private static Collection<Owners> owners(PlanIndex plan) {
        Map<String, Owners> all = new LinkedHashMap<>();
        for (PipelineSpec pipeline : plan.pipelines()) {
            NamedEngineer primary = plan.engineer(pipeline.primaryOwner());
            NamedEngineer secondary = plan.engineer(pipeline.secondaryOwner());
            if (primary != null && secondary != null && !PlanIndex.isOwnedTwice(pipeline) && pipeline.id() != null) {
                boolean inOrder = primary.id().value().compareTo(secondary.id().value()) < 0;
                NamedEngineer one = inOrder ? primary : secondary;
                NamedEngineer other = inOrder ? secondary : primary;
                String key = one.id().value() + " " + other.id().value();
                Owners owners = all.get(key);
                if (owners == null) {
                    owners = new Owners(one, other);
                    all.put(key, owners);
                }
                owners.pipelines.add(pipeline.id().value());
                owners.severity = plan.requiresRunbook(pipeline) ? Severity.ERROR : owners.severity;
            }
        }
        return all.values();
    }

    /** Two engineers and the pipelines that they own together. */
    private static final class Owners {

        private final NamedEngineer one;
        private final NamedEngineer other;
        private final List<String> pipelines = new ArrayList<>();
        private Severity severity = Severity.WARNING;

        private Owners(NamedEngineer one, NamedEngineer other) {
            this.one = one;
            this.other = other;
        }
    }
}

package oncall.validate.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import oncall.model.Remedy;
import oncall.model.SecondaryMode;
import oncall.plan.RotationSpec;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.text.WordList;
import oncall.validate.index.NamedEngineer;
import oncall.validate.index.PlanIndex;
import org.jspecify.annotations.Nullable;

/** A remedy that requires a secondary, a secondary owner or another engineer in the order, but there is none. */
public final class RemedyNeverWorks extends Rule {

    private static final int MOST_NAMED = 5;

    private final RuleInfo rule = add(RuleInfo.warning(
                    "remedy-never-works",
                    "A remedy requires a secondary, a secondary owner or another engineer in the order, but there"
                            + " is none")
            .because("The remedy does not cover the days that it should cover.")
            .example(
                    "team.yaml",
                    "rotation: {start: 2026-01-05, secondary: ?, on_holiday: [secondary-covers]}",
                    "never",
                    "holiday-weeks"));

    @Override
    public void check(PlanIndex plan, Diagnostics findings) {
        RotationSpec rotation = plan.rotation();
        if (rotation != null) {
            List<String> owningNothing = plan.plan().pipelinesComplete() ? owningNothing(plan) : List.of();
            boolean isAlone = plan.order() != null && plan.order().size() == 1;
            check(rotation.remediesOnTimeOff(), rotation, "always", isAlone, owningNothing, findings);
            check(rotation.onHoliday(), rotation, "holiday-weeks", isAlone, owningNothing, findings);
        }
    }

    private void check(
            @Nullable List<Located<Remedy>> remedies,
            RotationSpec rotation,
            String enough,
            boolean isAlone,
            List<String> owningNothing,
            Diagnostics findings) {
        boolean hasNone = rotation.secondary() != null && rotation.secondary().value() == SecondaryMode.NEVER;
        for (Located<Remedy> remedy : remedies == null ? List.<Located<Remedy>>of() : remedies) {
            String never = "'" + remedy.value().id() + "' never works ";
            if (remedy.value().need() == Remedy.Need.SECONDARY && hasNone) {
                String problem = never + "here: with 'secondary: never' no shift has a secondary";
                findings.warning(remedy.location(), rule, problem, "remove it, or write 'secondary: " + enough + "'");
            } else if (isAlone && remedy.value() != Remedy.SECONDARY_OWNER_COVERS) {
                findings.warning(
                        remedy.location(),
                        rule,
                        never + "here: nobody else takes turns",
                        "add people to 'order', or remove the remedy");
            } else if (remedy.value().need() == Remedy.Need.OWNERS && !owningNothing.isEmpty()) {
                findings.warning(
                        remedy.location(),
                        rule,
                        never + "for an engineer who is not the primary owner of any pipeline, such as "
                                + WordList.of(owningNothing, MOST_NAMED),
                        "name them as primary owners, or remove the remedy");
            }
        }
    }

    /**
     * The names of engineers who take turns but are the primary owner of nothing, without those who leave, since they
     * hand over their pipelines first.
     */
    private static List<String> owningNothing(PlanIndex plan) {
        List<String> names = new ArrayList<>();
        Set<String> order = plan.order();
        for (NamedEngineer engineer : order == null ? List.<NamedEngineer>of() : plan.engineers()) {
            boolean takesTurns = order != null && order.contains(engineer.id().value());
            boolean ownsNothing = engineer.ownership().primarily().isEmpty();
            if (takesTurns && ownsNothing && engineer.spec().leaves() == null) {
                names.add(engineer.name());
            }
        }
        return names;
    }
}

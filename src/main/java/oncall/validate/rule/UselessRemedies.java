package oncall.validate.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import oncall.model.ListedRemedy;
import oncall.model.Remedy;
import oncall.model.Rotation;
import oncall.model.SecondaryMode;
import oncall.plan.EngineerSpec;
import oncall.plan.PipelineSpec;
import oncall.plan.RotationSpec;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.text.WordList;
import oncall.validate.index.NamedEngineer;
import oncall.validate.index.PlanIndex;

/** Remedies that do nothing in this plan. */
public final class UselessRemedies extends Rule {

    private static final int MOST_NAMED = 5;

    private final RuleInfo neverWorks = add(RuleInfo.warning(
                    "remedy-never-works",
                    "A remedy requires a secondary, a secondary owner or another engineer in the order, but there is"
                            + " none")
            .because("The remedy does not cover the days that it should cover.")
            .example(
                    "team.yaml",
                    "rotation: {start: 2026-01-05, secondary: ?, on_holiday: [secondary-covers]}",
                    "never",
                    "holiday-weeks"));

    private final RuleInfo neverReached =
            add(RuleInfo.warning("remedy-never-reached", "A remedy is listed after one that works in all of its cases")
                    .because("The schedule never uses it, but somebody may think that it does.")
                    .example(
                            "team.yaml",
                            "rotation: {start: 2026-01-05, on_time_off: [?]}",
                            "redistribute, swap-with-next",
                            "swap-with-next, redistribute"));

    @Override
    public void check(PlanIndex plan, Diagnostics findings) {
        for (RotationSpec rotation : plan.rotations()) {
            checkWorks(rotation.remediesOnTimeOff(), rotation, "always", plan, findings);
            checkWorks(rotation.list(RotationSpec.ON_HOLIDAY), rotation, "holiday-weeks", plan, findings);
        }
    }

    private void checkWorks(
            List<Located<Remedy>> remedies,
            RotationSpec rotation,
            String enough,
            PlanIndex plan,
            Diagnostics findings) {
        boolean hasNone = rotation.orNull(RotationSpec.SECONDARY) == SecondaryMode.NEVER;
        Set<String> order = plan.order(rotation);
        boolean isAlone = order != null && order.size() == 1;
        List<String> owningNothing = plan.plan().pipelinesComplete() ? owningNothing(rotation, plan) : List.of();
        for (Located<Remedy> remedy : remedies) {
            String problem = "";
            String hint = "";
            if (remedy.value().among() == Remedy.Among.SECONDARY && hasNone) {
                problem = "here: with 'secondary: never' no shift has a secondary";
                hint = "remove it, or write 'secondary: " + enough + "'";
            } else if (isAlone && !remedy.value().findsOutsiders()) {
                problem = "here: nobody else takes turns";
                hint = "add people to 'order', or remove the remedy";
            } else if (remedy.value().among() == Remedy.Among.OWNERS && !owningNothing.isEmpty()) {
                problem = "for an engineer who is not the primary owner of a pipeline with a secondary owner, such as "
                        + WordList.of(owningNothing, MOST_NAMED);
                hint = "name such owners, or remove the remedy";
            }
            if (!problem.isEmpty()) {
                problem = "'" + remedy.value().id() + "' never works " + problem;
                findings.warning(remedy.location(), neverWorks, problem, hint);
            }
        }
    }

    /**
     * The names of engineers who take turns but are the primary owner of nothing that has a secondary owner, without
     * those who leave, since they hand over their pipelines first.
     */
    private static List<String> owningNothing(RotationSpec rotation, PlanIndex plan) {
        Set<String> owning = new HashSet<>();
        for (PipelineSpec pipeline : plan.pipelines()) {
            if (pipeline.get(PipelineSpec.PRIMARY_OWNER) != null
                    && !pipeline.list(PipelineSpec.SECONDARY_OWNER).isEmpty()) {
                owning.add(pipeline.value(PipelineSpec.PRIMARY_OWNER));
            }
        }
        List<String> names = new ArrayList<>();
        Set<String> order = plan.order(rotation);
        for (NamedEngineer engineer : order == null ? List.<NamedEngineer>of() : plan.engineers()) {
            boolean takesTurns = order != null && order.contains(engineer.id().value());
            if (takesTurns
                    && !owning.contains(engineer.id().value())
                    && engineer.spec().get(EngineerSpec.LEAVES) == null) {
                names.add(engineer.name());
            }
        }
        return names;
    }

    @Override
    public void check(ScheduledPlan scheduled, Diagnostics findings) {
        Rotation rotation = scheduled.plan().rotation();
        List<ListedRemedy> onHoliday = new ArrayList<>();
        for (Remedy remedy : rotation.onHoliday()) {
            onHoliday.add(ListedRemedy.of(remedy));
        }
        checkReached(scheduled.rotation().remediesOnTimeOff(), rotation.onTimeOff(), true, rotation, findings);
        checkReached(scheduled.rotation().list(RotationSpec.ON_HOLIDAY), onHoliday, false, rotation, findings);
    }

    private void checkReached(
            List<? extends Located<?>> written,
            List<ListedRemedy> remedies,
            boolean onTimeOff,
            Rotation rotation,
            Diagnostics findings) {
        for (int i = 1; i < written.size(); i++) {
            ListedRemedy remedy = remedies.get(i);
            List<ListedRemedy> before = remedies.subList(0, i);
            ListedRemedy first = remedy.firstInstead(before, onTimeOff, rotation.shiftDays());
            if (first != null && !isRepeated(remedy, before)) {
                String id = "'" + first.remedy().id() + "'";
                boolean isSame = first.remedy() == remedy.remedy();
                String reason =
                        isSame ? "it is listed before, for as many days" : id + " before it works in all of its cases";
                String problem = "'" + remedy.remedy().id() + "' is never reached: " + reason;
                String hint = isSame ? "remove one of the two" : "list it before " + id + ", or remove it";
                findings.warning(written.get(i).location(), neverReached, problem, hint);
            }
        }
    }

    /** Whether the same item is listed before. Another rule reports that. */
    private static boolean isRepeated(ListedRemedy remedy, List<ListedRemedy> before) {
        for (ListedRemedy other : before) {
            if (other.remedy() == remedy.remedy() && other.upTo() == remedy.upTo()) {
                return true;
            }
        }
        return false;
    }
}

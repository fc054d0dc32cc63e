package oncall.validate.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import oncall.model.Remedy;
import oncall.plan.FailureModeSpec;
import oncall.plan.PipelineFileSpec;
import oncall.plan.PipelineSpec;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.text.Location;
import oncall.text.Quote;
import oncall.validate.index.PlanIndex;
import org.jspecify.annotations.Nullable;

/** An item that is listed twice, where the second adds nothing. */
public final class RepeatedItem extends PlanRule {

    @Override
    protected RuleInfo describe() {
        return RuleInfo.warning("repeated-item", "A list has the same item twice, or the same step twice in a row")
                .because("The second adds nothing. Often it is a copy that was meant to be changed.")
                .example(
                        "pipelines.yaml",
                        "    inputs: [ledger, orders, ledger]",
                        "    inputs: [ledger, orders, returns]");
    }

    @Override
    public void check(PlanIndex plan, Diagnostics findings) {
        if (plan.rotation() != null) {
            checkRemedies(plan.rotation().onTimeOff(), findings);
            checkRemedies(plan.rotation().onHoliday(), findings);
        }
        for (PipelineFileSpec file : plan.plan().pipelineFiles()) {
            checkModes(file.failureModes(), findings);
        }
        for (PipelineSpec pipeline : plan.pipelines()) {
            checkItems(pipeline.inputs(), findings);
            checkItems(pipeline.outputs(), findings);
            checkItems(pipeline.checks(), findings);
            checkItems(pipeline.dependsOn(), findings);
            checkSteps(pipeline.transformations(), findings);
            checkSteps(pipeline.restart(), findings);
            checkSteps(pipeline.recovery(), findings);
            checkModes(pipeline.failureModes(), findings);
        }
    }

    private void checkRemedies(@Nullable List<Located<Remedy>> remedies, Diagnostics findings) {
        List<Located<String>> ids = new ArrayList<>();
        for (Located<Remedy> remedy : remedies == null ? List.<Located<Remedy>>of() : remedies) {
            ids.add(new Located<>(remedy.value().id(), remedy.location()));
        }
        checkItems(ids, findings);
    }

    private void checkModes(List<FailureModeSpec> modes, Diagnostics findings) {
        List<Located<String>> titles = new ArrayList<>();
        for (FailureModeSpec mode : modes) {
            if (mode.title() != null) {
                titles.add(mode.title());
            }
            checkSteps(mode.troubleshooting(), findings);
        }
        checkItems(titles, findings);
    }

    private void checkItems(List<Located<String>> items, Diagnostics findings) {
        Map<String, Location> places = new HashMap<>();
        for (Located<String> item : items) {
            Location first = places.putIfAbsent(item.value(), item.location());
            if (first != null) {
                report(item, first, findings);
            }
        }
    }

    /** Repeating a step further down may be intended. */
    private void checkSteps(List<Located<String>> steps, Diagnostics findings) {
        for (int i = 1; i < steps.size(); i++) {
            Located<String> before = steps.get(i - 1);
            if (steps.get(i).value().equals(before.value())) {
                report(steps.get(i), before.location(), findings);
            }
        }
    }

    private void report(Located<String> item, Location first, Diagnostics findings) {
        Location place = item.location();
        findings.warning(
                place,
                this,
                Quote.of(item.value()) + " is in this list already"
                        + (first.line() == place.line() ? "" : " (line " + first.line() + ")"),
                "remove one, or write what was meant");
    }
}

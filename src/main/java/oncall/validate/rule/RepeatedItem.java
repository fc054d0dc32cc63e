package oncall.validate.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import oncall.model.Remedy;
import oncall.plan.FailureModeSpec;
import oncall.plan.PipelineFileSpec;
import oncall.plan.PipelineSpec;
import oncall.plan.PlanSpec;
import oncall.plan.RotationSpec;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.text.Location;
import oncall.text.Quote;
import oncall.text.Severity;
import oncall.validate.rule.RuleInfo.Example;
import org.jspecify.annotations.Nullable;

/** An item that stands in one list twice, where the second adds nothing. */
public final class RepeatedItem implements PlanRule {

    static final String ID = "repeated-item";

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                ID,
                Severity.WARNING,
                false,
                "A list has the same item twice, or the same step twice running",
                "The second adds nothing. Mostly it is a copy that was to say something else.",
                new Example("pipelines.yaml", """
                        pipelines:
                          - id: profit
                            name: Profit
                            primary_owner: bob
                            secondary_owner: charlie
                            inputs: [ledger, orders, ledger]
                        """),
                new Example("pipelines.yaml", """
                        pipelines:
                          - id: profit
                            name: Profit
                            primary_owner: bob
                            secondary_owner: charlie
                            inputs: [ledger, orders]
                        """));
    }

    @Override
    public void check(PlanSpec plan, Diagnostics findings) {
        if (plan.team() != null && plan.team().rotation() != null) {
            RotationSpec rotation = plan.team().rotation();
            checkRemedies(rotation.onTimeOff(), findings);
            checkRemedies(rotation.onHoliday(), findings);
        }
        for (PipelineFileSpec file : plan.pipelineFiles()) {
            check(file.failureModes(), findings);
            for (PipelineSpec pipeline : file.pipelines()) {
                check(pipeline, findings);
            }
        }
    }

    private static void checkRemedies(@Nullable List<Located<Remedy>> remedies, Diagnostics findings) {
        if (remedies == null) {
            return;
        }
        Seen seen = new Seen(findings);
        for (Located<Remedy> remedy : remedies) {
            seen.add(remedy.value().id(), remedy.location());
        }
    }

    private static void check(PipelineSpec pipeline, Diagnostics findings) {
        checkItems(pipeline.inputs(), findings);
        checkItems(pipeline.outputs(), findings);
        checkItems(pipeline.checks(), findings);
        checkItems(pipeline.dependsOn(), findings);
        checkSteps(pipeline.transformations(), findings);
        checkSteps(pipeline.restart(), findings);
        checkSteps(pipeline.recovery(), findings);
        check(pipeline.failureModes(), findings);
    }

    private static void check(List<FailureModeSpec> modes, Diagnostics findings) {
        Seen titles = new Seen(findings);
        for (FailureModeSpec mode : modes) {
            if (mode.title() != null) {
                titles.add(mode.title().value(), mode.title().location());
            }
            checkSteps(mode.troubleshooting(), findings);
        }
    }

    private static void checkItems(List<Located<String>> items, Diagnostics findings) {
        Seen seen = new Seen(findings);
        for (Located<String> item : items) {
            seen.add(item.value(), item.location());
        }
    }

    /** To do something again further down may be meant. */
    private static void checkSteps(List<Located<String>> steps, Diagnostics findings) {
        for (int i = 1; i < steps.size(); i++) {
            Located<String> before = steps.get(i - 1);
            if (steps.get(i).value().equals(before.value())) {
                tell(before.value(), steps.get(i).location(), before.location(), findings);
            }
        }
    }

    private static void tell(String item, Location place, Location first, Diagnostics findings) {
        findings.warning(
                place,
                ID,
                Quote.of(item) + " stands in this list a second time",
                "remove one, or write what it was to say"
                        + (first.line() == place.line() ? "" : "; the other is on line " + first.line()));
    }

    /** The items of one list so far. */
    private static final class Seen {

        private final Diagnostics findings;
        private final Map<String, Location> places = new HashMap<>();

        private Seen(Diagnostics findings) {
            this.findings = findings;
        }

        private void add(String item, Location place) {
            Location first = places.putIfAbsent(item, place);
            if (first != null) {
                tell(item, place, first, findings);
            }
        }
    }
}

package oncall.validate.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import oncall.model.Remedy;
import oncall.model.TimeSpan;
import oncall.plan.FailureModeSpec;
import oncall.plan.PipelineFileSpec;
import oncall.plan.PipelineSpec;
import oncall.plan.RemedySpec;
import oncall.plan.RotationSpec;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.text.Quote;
import oncall.validate.index.PlanIndex;

/** An item that is listed twice, or a page that two pipelines name. */
public final class RepeatedItems extends Rule {

    private final RuleInfo repeated = add(RuleInfo.warning(
                    "repeated-item", "A list has the same item twice, or the same step twice in a row")
            .because("The second adds nothing. Often it is a copy that was meant to be changed.")
            .example(
                    "pipelines.yaml", "    inputs: [ledger, orders, ledger]", "    inputs: [ledger, orders, returns]"));

    private final RuleInfo sharedPage =
            add(RuleInfo.warning("shared-confluence-page", "Two pipelines name the same Confluence page")
                    .because("Each runbook overwrites the other.")
                    .given(
                            "pipelines.yaml",
                            "  - {id: growth, name: Growth, tier: investor, primary_owner: charlie,"
                                    + " secondary_owner: bob, confluence: \"410001\"}")
                    .example("pipelines.yaml", "    confluence: \"410001\"", "    confluence: \"410002\""));

    @Override
    public void check(PlanIndex plan, Diagnostics findings) {
        for (RotationSpec rotation : plan.rotations()) {
            checkItems(listed(rotation), findings);
            checkItems(rotation.list(RotationSpec.ON_HOLIDAY), findings);
        }
        for (PipelineFileSpec file : plan.plan().pipelineFiles()) {
            checkModes(file.failureModes(), findings);
        }
        Map<String, Located<String>> pipelines = new HashMap<>();
        for (PipelineSpec pipeline : plan.pipelines()) {
            checkItems(pipeline.list(PipelineSpec.PATHS), findings);
            checkItems(pipeline.list(PipelineSpec.INPUTS), findings);
            checkItems(pipeline.list(PipelineSpec.OUTPUTS), findings);
            checkItems(pipeline.list(PipelineSpec.CHECKS), findings);
            checkItems(pipeline.list(PipelineSpec.DEPENDS_ON), findings);
            checkSteps(pipeline.list(PipelineSpec.TRANSFORMATIONS), findings);
            checkSteps(pipeline.list(PipelineSpec.RESTART), findings);
            checkSteps(pipeline.list(PipelineSpec.RECOVERY), findings);
            checkModes(pipeline.list(PipelineSpec.FAILURE_MODES), findings);
            Located<String> page = pipeline.get(PipelineSpec.CONFLUENCE);
            Located<String> id = pipeline.get(PipelineSpec.ID);
            Located<String> first = page == null || id == null ? null : pipelines.putIfAbsent(page.value(), id);
            if (page != null && id != null && first != null && !first.value().equals(id.value())) {
                String problem = "the page " + Quote.of(page.value()) + " already mirrors the runbook of "
                        + Quote.of(first.value());
                findings.warning(page.location(), sharedPage, problem, "name a different page");
            }
        }
    }

    /** The remedies of {@code on_time_off} as listed, with their limits. */
    private static List<Located<String>> listed(RotationSpec rotation) {
        List<Located<String>> listed = new ArrayList<>();
        for (RemedySpec item : rotation.list(RotationSpec.ON_TIME_OFF)) {
            Located<Remedy> remedy = item.get(RemedySpec.REMEDY);
            if (remedy != null) {
                TimeSpan most = item.orNull(RemedySpec.UP_TO);
                String limit = most == null ? "" : " up to " + most.days() + "d";
                listed.add(new Located<>(remedy.value().id() + limit, remedy.location()));
            }
        }
        return listed;
    }

    private void checkModes(List<FailureModeSpec> modes, Diagnostics findings) {
        List<Located<String>> titles = new ArrayList<>();
        for (FailureModeSpec mode : modes) {
            if (mode.get(FailureModeSpec.TITLE) != null) {
                titles.add(mode.get(FailureModeSpec.TITLE));
            }
            checkSteps(mode.list(FailureModeSpec.TROUBLESHOOTING), findings);
        }
        checkItems(titles, findings);
    }

    private <T> void checkItems(List<Located<T>> items, Diagnostics findings) {
        Map<T, Located<T>> firsts = new HashMap<>();
        for (Located<T> item : items) {
            Located<T> first = firsts.putIfAbsent(item.value(), item);
            if (first != null) {
                report(item, first, findings);
            }
        }
    }

    /** Checks steps. A step that is repeated further down may be intended. */
    private void checkSteps(List<Located<String>> steps, Diagnostics findings) {
        for (int i = 1; i < steps.size(); i++) {
            if (steps.get(i).value().equals(steps.get(i - 1).value())) {
                report(steps.get(i), steps.get(i - 1), findings);
            }
        }
    }

    private void report(Located<?> item, Located<?> first, Diagnostics findings) {
        String text = item.value() instanceof Remedy remedy
                ? remedy.id()
                : item.value().toString();
        String problem = Quote.of(text) + " is already in this list (line "
                + first.location().line() + ")";
        findings.warning(item.location(), repeated, problem, "remove one, or write what was meant");
    }
}

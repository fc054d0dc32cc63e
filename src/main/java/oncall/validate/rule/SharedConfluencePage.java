package oncall.validate.rule;

import java.util.HashMap;
import java.util.Map;
import oncall.plan.PipelineFileSpec;
import oncall.plan.PipelineSpec;
import oncall.plan.PlanSpec;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.text.Quote;
import oncall.text.Severity;
import oncall.validate.rule.RuleInfo.Example;

/** One page that is to mirror two runbooks. */
public final class SharedConfluencePage implements PlanRule {

    static final String ID = "shared-confluence-page";

    @Override
    public RuleInfo info() {
        return new RuleInfo(
                ID,
                Severity.WARNING,
                false,
                "Two pipelines name the same Confluence page",
                "The runbook that is written last replaces the other.",
                new Example("pipelines.yaml", """
                        pipelines:
                          - id: profit
                            name: Profit
                            primary_owner: bob
                            secondary_owner: charlie
                            confluence: "410001"
                          - id: growth
                            name: Growth
                            primary_owner: charlie
                            secondary_owner: bob
                            confluence: "410001"
                        """),
                new Example("pipelines.yaml", """
                        pipelines:
                          - id: profit
                            name: Profit
                            primary_owner: bob
                            secondary_owner: charlie
                            confluence: "410001"
                          - id: growth
                            name: Growth
                            primary_owner: charlie
                            secondary_owner: bob
                            confluence: "410002"
                        """));
    }

    @Override
    public void check(PlanSpec plan, Diagnostics findings) {
        Map<String, Located<String>> pages = new HashMap<>();
        for (PipelineFileSpec file : plan.pipelineFiles()) {
            for (PipelineSpec pipeline : file.pipelines()) {
                if (pipeline.confluence() != null && pipeline.id() != null) {
                    check(pipeline.confluence(), pipeline.id(), pages, findings);
                }
            }
        }
    }

    /** Where the ids are the same too, that is what is wrong. */
    private static void check(
            Located<String> page, Located<String> id, Map<String, Located<String>> pages, Diagnostics findings) {
        Located<String> first = pages.putIfAbsent(page.value(), id);
        if (first != null && !first.value().equals(id.value())) {
            findings.warning(
                    page.location(),
                    ID,
                    "the page " + Quote.of(page.value()) + " mirrors the runbook of " + Quote.of(first.value())
                            + " already",
                    "name a page that is only for this one");
        }
    }
}

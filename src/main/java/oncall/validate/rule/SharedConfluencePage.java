package oncall.validate.rule;

import java.util.HashMap;
import java.util.Map;
import oncall.plan.PipelineSpec;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.text.Quote;
import oncall.validate.index.PlanIndex;

/** A page that two pipelines name for their runbooks. */
public final class SharedConfluencePage extends Rule {

    private final RuleInfo rule =
            add(RuleInfo.warning("shared-confluence-page", "Two pipelines name the same Confluence page")
                    .because("Each runbook overwrites the other.")
                    .given(
                            "pipelines.yaml",
                            "  - {id: growth, name: Growth, tier: investor, primary_owner: charlie,"
                                    + " secondary_owner: bob, confluence: \"410001\"}")
                    .example("pipelines.yaml", "    confluence: \"410001\"", "    confluence: \"410002\""));

    @Override
    public void check(PlanIndex plan, Diagnostics findings) {
        Map<String, Located<String>> pipelines = new HashMap<>();
        for (PipelineSpec pipeline : plan.pipelines()) {
            Located<String> page = pipeline.confluence();
            Located<String> id = pipeline.id();
            Located<String> first = page == null || id == null ? null : pipelines.putIfAbsent(page.value(), id);
            if (page != null && id != null && first != null && !first.value().equals(id.value())) {
                String problem = "the page " + Quote.of(page.value()) + " already mirrors the runbook of "
                        + Quote.of(first.value());
                findings.warning(page.location(), rule, problem, "name a different page");
            }
        }
    }
}

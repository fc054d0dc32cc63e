package oncall.report.runbook;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import oncall.model.Pipeline;
import oncall.model.Plan;
import oncall.render.Style;
import oncall.render.Text;
import oncall.report.People;
import org.jspecify.annotations.Nullable;

/** What a runbook leads to: the pipelines that it needs and that need it, and its page in Confluence. */
final class PipelineLinks {

    private final Plan plan;
    private final Function<Pipeline, Text> links;
    private final People people;
    private final Map<String, Pipeline> byId = new HashMap<>();
    private final Map<String, List<Pipeline>> neededBy = new HashMap<>();

    /** @param links how one runbook links to another */
    PipelineLinks(Plan plan, Function<Pipeline, Text> links) {
        this.plan = plan;
        this.links = links;
        this.people = new People(plan.engineers());
        for (Pipeline pipeline : plan.pipelines()) {
            byId.put(pipeline.id(), pipeline);
            for (String needed : new LinkedHashSet<>(pipeline.dependsOn())) {
                neededBy.computeIfAbsent(needed, id -> new ArrayList<>()).add(pipeline);
            }
        }
    }

    /** A link to the runbook of a pipeline. */
    Text to(Pipeline pipeline) {
        return links.apply(pipeline);
    }

    /** The name and the id alone, for a runbook without others beside it. */
    static Text byId(Pipeline pipeline) {
        return Text.of(pipeline.name() + " (").plus(pipeline.id(), Style.CODE).plus(")");
    }

    /** A link to the Confluence page that shows the runbook, if the plan names one. */
    static Text byPage(Pipeline pipeline) {
        String page = pipeline.confluence();
        if (page == null) {
            return byId(pipeline);
        }
        return isAddress(page) ? Text.link(pipeline.name(), page) : Text.page(pipeline.name(), page);
    }

    /** The pipelines that this one waits for and those that wait for it, each with its owner. */
    List<Text> dependencies(Pipeline pipeline) {
        List<Text> lines = new ArrayList<>();
        for (String id : pipeline.dependsOn()) {
            Pipeline needed = byId.get(id);
            Text unknown = Text.of(id, Style.CODE).plus(", which is not in the plan");
            lines.add(Text.of("Needs ").plus(needed == null ? unknown : withOwner(needed)));
        }
        for (Pipeline other : neededBy.getOrDefault(pipeline.id(), List.of())) {
            lines.add(Text.of("Needed by ").plus(withOwner(other)));
        }
        return lines;
    }

    private Text withOwner(Pipeline pipeline) {
        return to(pipeline).plus(", owned by ").plus(people.withContacts(pipeline.primaryOwner()));
    }

    /** The address of the page in Confluence, if it is known. */
    @Nullable
    String address(Pipeline pipeline) {
        Text page = page(pipeline);
        return page.isEmpty() ? null : page.spans().get(0).url();
    }

    /** The page in Confluence, as a link if its address is known; empty without a page. */
    Text page(Pipeline pipeline) {
        String page = pipeline.confluence();
        if (page == null || isAddress(page)) {
            return page == null ? Text.EMPTY : Text.link(page, page);
        }
        String id = URLEncoder.encode(page, StandardCharsets.UTF_8).replace("+", "%20");
        return plan.confluence() == null
                ? Text.of(page)
                : Text.link(page, plan.confluence().replace("{id}", id));
    }

    /** Whether a page in the plan is an address, not an id. */
    private static boolean isAddress(String page) {
        return (page.startsWith("https://") || page.startsWith("http://")) && page.indexOf(' ') < 0;
    }
}

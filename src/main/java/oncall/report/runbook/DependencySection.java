package oncall.report.runbook;

import java.util.ArrayList;
import java.util.List;
import oncall.model.Pipeline;
import oncall.render.Document;
import oncall.render.Style;
import oncall.render.Text;
import oncall.report.People;

/** Which pipelines this one waits for and which wait for it, with whom to ask about each. */
record DependencySection(Dependencies dependencies, Pipeline pipeline, People people, RunbookLinks links)
        implements Document.Part {

    @Override
    public void addTo(Document.Builder document) {
        List<Text> lines = new ArrayList<>();
        for (String id : pipeline.dependsOn()) {
            Pipeline needed = dependencies.pipeline(id);
            lines.add(Text.of("Needs ")
                    .plus(
                            needed == null
                                    ? Text.of(id, Style.CODE).plus(", which the plan does not have")
                                    : text(needed)));
        }
        for (Pipeline other : dependencies.neededBy(pipeline)) {
            lines.add(Text.of("Needed by ").plus(text(other)));
        }
        document.bullets("Dependencies", lines);
    }

    private Text text(Pipeline other) {
        return links.to(other).plus(", owned by ").plus(people.withContacts(other.primaryOwner()));
    }
}

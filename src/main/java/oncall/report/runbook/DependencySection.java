package oncall.report.runbook;

import java.util.ArrayList;
import java.util.List;
import oncall.model.Pipeline;
import oncall.render.Document;
import oncall.render.Style;
import oncall.render.Text;
import oncall.report.People;

/** Which pipelines this one waits for and which wait for it, with whom to ask about each. */
record DependencySection(List<Pipeline> all, Pipeline pipeline, People people, RunbookLinks links) implements Section {

    @Override
    public void addTo(Document.Builder document) {
        List<Text> lines = new ArrayList<>();
        for (String id : pipeline.dependsOn()) {
            Text needed = Text.of(id, Style.CODE).plus(", which the plan does not have");
            for (Pipeline other : all) {
                if (other.id().equals(id)) {
                    needed = told(other);
                }
            }
            lines.add(Text.of("Needs ").plus(needed));
        }
        for (Pipeline other : all) {
            if (other.dependsOn().contains(pipeline.id())) {
                lines.add(Text.of("Needed by ").plus(told(other)));
            }
        }
        if (!lines.isEmpty()) {
            document.heading(2, "Dependencies");
            document.bullets(lines);
        }
    }

    private Text told(Pipeline other) {
        return links.to(other).plus(", owned by ").plus(people.withContacts(other.primaryOwner()));
    }
}

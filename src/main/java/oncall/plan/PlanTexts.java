package oncall.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import oncall.text.Comment;
import oncall.text.Diagnostics;
import oncall.text.SourceFile;
import oncall.yaml.CommentReader;
import oncall.yaml.Node;
import oncall.yaml.YamlReader;
import org.jspecify.annotations.Nullable;

/** Reads a plan from texts: one that stands in no directory, such as an example. */
public final class PlanTexts {

    private final Map<String, String> texts;
    private final Diagnostics diagnostics;
    private final List<Comment> comments = new ArrayList<>();

    private PlanTexts(Map<String, String> texts, Diagnostics diagnostics) {
        this.texts = texts;
        this.diagnostics = diagnostics;
    }

    /**
     * Everything that the texts say.
     *
     * @param texts of the files team.yaml, holidays.yaml and pipelines.yaml, and perhaps schedule.yaml
     */
    public static PlanSpec read(Map<String, String> texts, Diagnostics diagnostics) {
        return new PlanTexts(texts, diagnostics).read();
    }

    private PlanSpec read() {
        Fields team = fields("team.yaml");
        Fields holidays = fields("holidays.yaml");
        Fields pipelines = fields("pipelines.yaml");
        Fields schedule = fields("schedule.yaml");
        return new PlanSpec(
                team == null ? null : TeamSpec.read(team),
                holidays == null ? HolidayFileSpec.NONE : HolidayFileSpec.read(holidays),
                holidays != null,
                pipelines == null ? List.of() : List.of(PipelineFileSpec.read(pipelines)),
                pipelines != null,
                schedule == null ? PublicationSpec.NONE : PublicationSpec.read(schedule),
                comments,
                new ArrayList<>(texts.keySet()));
    }

    private @Nullable Fields fields(String name) {
        String text = texts.get(name);
        if (text == null) {
            return null;
        }
        SourceFile file = new SourceFile(name, text);
        Node content = YamlReader.read(file, diagnostics);
        if (content == null) {
            return null;
        }
        comments.addAll(CommentReader.read(file));
        return Fields.of(content, name, diagnostics);
    }
}

package oncall.report.runbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import oncall.model.Pipeline;
import org.jspecify.annotations.Nullable;

/** Which pipelines need which, looked up once for all runbooks. */
final class Dependencies {

    private final Map<String, Pipeline> byId = new HashMap<>();
    private final Map<String, List<Pipeline>> neededBy = new HashMap<>();

    Dependencies(List<Pipeline> pipelines) {
        for (Pipeline pipeline : pipelines) {
            byId.put(pipeline.id(), pipeline);
            for (String needed : new LinkedHashSet<>(pipeline.dependsOn())) {
                neededBy.computeIfAbsent(needed, id -> new ArrayList<>()).add(pipeline);
            }
        }
    }

    /** The pipeline with that id, or null if the plan has none. */
    @Nullable
    Pipeline pipeline(String id) {
        return byId.get(id);
    }

    /** Those that need this one, as listed in the files. */
    List<Pipeline> neededBy(Pipeline pipeline) {
        return neededBy.getOrDefault(pipeline.id(), List.of());
    }
}

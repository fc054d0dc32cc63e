package oncall.keys;

import java.nio.file.Path;
import java.util.List;
import oncall.Golden;
import oncall.plan.PlanReader;
import oncall.render.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Generated files in the repository are current: the file reference, and the schemas of the examples. */
class FileReferenceTest {

    static List<Block<?>> files() {
        return PlanReader.FILES;
    }

    @Test
    void isCurrent() {
        Golden.check(Path.of("src/site/markdown/file-reference.md"), FileReference.of(PlanReader.FILES));
    }

    @ParameterizedTest
    @MethodSource("files")
    void schemasAreCurrent(Block<?> file) {
        Path path = Path.of("src/site/resources/schema", file.words().replace(".yaml", ".schema.json"));
        Golden.check(path, Json.render(JsonSchema.of(file)));
    }
}

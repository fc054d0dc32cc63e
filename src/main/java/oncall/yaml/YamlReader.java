package oncall.yaml;

import oncall.text.Diagnostics;
import oncall.text.SourceFile;
import org.jspecify.annotations.Nullable;

/** Reads YAML text into a tree in which every value has its place. */
public final class YamlReader {

    private YamlReader() {}

    /**
     * The root of the file's one document; for an empty file a plain scalar without text.
     *
     * @return null if the text is not YAML, or not what a plan may hold; then at least one error says why
     */
    public static @Nullable Node read(SourceFile file, Diagnostics diagnostics) {
        int before = diagnostics.errors();
        try {
            if (ForbiddenCharacters.check(file, diagnostics)) {
                ConflictMarks.check(file);
                Node root = new TreeBuilder(new Events(file), diagnostics).build();
                return diagnostics.errors() == before ? root : null;
            }
        } catch (Refusal refusal) {
            diagnostics.add(refusal.finding());
        }
        return null;
    }
}

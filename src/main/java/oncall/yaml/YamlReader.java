package oncall.yaml;

import oncall.text.Diagnostics;
import oncall.text.SourceFile;
import org.jspecify.annotations.Nullable;

/** Reads YAML text into a tree in which every value has its place. */
public final class YamlReader {

    /**
     * Characters that the parser, but no editor, takes for a line end or a mark of the encoding. The parser itself
     * refuses forbidden characters.
     */
    private static final String LINE_ENDS = "\u0085\u2028\u2029\ufeff";

    private YamlReader() {}

    /**
     * The root of the file's one document; for an empty file it is a plain scalar without text.
     *
     * @return null if the text is not YAML, or has something that a plan may not have; then at least one error says why
     */
    public static @Nullable Node read(SourceFile file, Diagnostics diagnostics) {
        int before = diagnostics.errors();
        try {
            refuseLineEnds(file);
            ConflictMarks.check(file);
            Node root = new TreeBuilder(new Events(file), diagnostics).build();
            return diagnostics.errors() == before ? root : null;
        } catch (Refusal refusal) {
            diagnostics.add(refusal.finding());
            return null;
        }
    }

    private static void refuseLineEnds(SourceFile file) {
        for (int i = 0; i < LINE_ENDS.length(); i++) {
            if (file.text().indexOf(LINE_ENDS.charAt(i)) >= 0) {
                throw SyntaxProblem.invisible(file, LINE_ENDS.charAt(i));
            }
        }
    }
}

package oncall.yaml;

import java.util.List;
import oncall.text.Diagnostics;
import oncall.text.SourceFile;
import oncall.yaml.Events.NotYaml;
import org.jspecify.annotations.Nullable;

/** Reads YAML text into a tree in which every value has its place. */
public final class YamlReader {

    /**
     * Characters that the parser, but no editor, takes for a line end or a mark of the encoding. The parser itself
     * refuses forbidden characters.
     */
    private static final String LINE_ENDS = "\u0085\u2028\u2029\ufeff";

    /** The markers that git leaves in a file when it cannot merge two changes. */
    private static final List<String> CONFLICT = List.of("<<<<<<<", "|||||||", ">>>>>>>", "=======");

    private static final String KEEP_BOTH =
            "keep the right lines of both sides, and remove the markers '<<<<<<<', '=======' and '>>>>>>>'";

    private YamlReader() {}

    /**
     * The root of the file's one document; for an empty file it is a plain scalar without text.
     *
     * @return null if the text is not YAML, or has something that a plan may not have; then at least one error says why.
     *     With other errors, the tree has the first of equal keys
     */
    public static @Nullable Node read(SourceFile file, Diagnostics diagnostics) {
        return read(file, KEEP_BOTH, diagnostics);
    }

    /**
     * The root of a file in which people do not resolve conflicts as in others.
     *
     * @param conflictHint what to do about a conflict that git left in the file
     */
    public static @Nullable Node read(SourceFile file, String conflictHint, Diagnostics diagnostics) {
        Events events = new Events(file);
        try {
            refuseLineEnds(file);
            refuseConflict(file, conflictHint);
            return new TreeBuilder(events, diagnostics).build();
        } catch (NotYaml e) {
            diagnostics.add(SyntaxProblem.of(e.getCause(), events).finding());
            return null;
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

    /** Refuses a file with a marker, since YAML can read one in the middle of a text. A text may have a line of '='. */
    private static void refuseConflict(SourceFile file, String hint) {
        for (String mark : CONFLICT) {
            int found = file.text().indexOf(mark);
            int line = found < 0 ? 1 : file.line(found);
            if (found == (mark.equals("=======") ? file.lineStart(line) : file.textStart(line))) {
                throw Refusal.restOfLine(file, found, "git could not merge two changes here", hint);
            }
        }
    }
}

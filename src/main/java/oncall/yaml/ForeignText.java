package oncall.yaml;

import oncall.text.SourceFile;
import org.jspecify.annotations.Nullable;

/** Recognises what other programs leave in a file: git's marks of a conflict, fences of Markdown, templates. */
final class ForeignText {

    private static final String OURS = "<<<<<<< ";
    private static final String BETWEEN = "=======";
    private static final String THEIRS = ">>>>>>> ";
    private static final String BASE = "||||||| ";

    private final SourceFile file;
    private final String text;

    ForeignText(SourceFile file) {
        this.file = file;
        this.text = file.text();
    }

    /** What stands on the lines of two offsets, or right above the second, or null; marks of a conflict wherever they begin. */
    @Nullable
    Explanation near(int context, int problem) {
        int ours = line(1, OURS);
        if (ours > 0) {
            return conflict(ours);
        }
        int line = file.at(problem, problem).line();
        Explanation found = on(file.at(context, context).line());
        found = found == null ? on(line) : found;
        return found == null && line > 1 ? on(line - 1) : found;
    }

    /** A conflict in a text that YAML can read, known by its three marks; or null. */
    @Nullable
    Explanation conflict() {
        if (!text.contains(OURS)) {
            return null;
        }
        int ours = line(1, OURS);
        int between = ours == 0 ? 0 : line(ours + 1, BETWEEN);
        return between == 0 || line(between + 1, THEIRS) == 0 ? null : conflict(ours);
    }

    /** The first template on a line, or null. */
    @Nullable
    Explanation template(int line) {
        String content = file.lineText(line);
        for (int i = 0; i + 1 < content.length(); i++) {
            char c = content.charAt(i);
            if (c == '"' || c == '\'' || c == '#') {
                return null;
            }
            if (c == '{' && "{%".indexOf(content.charAt(i + 1)) >= 0) {
                String braces = content.substring(i, i + 2);
                return new Explanation(
                        file.lineStart(line) + i,
                        "'" + braces + "' begins a template, and templates are not filled in here",
                        "write what the template stands for; or put the whole text in quotes if the braces belong to it");
            }
        }
        return null;
    }

    private @Nullable Explanation on(int line) {
        int from = new Lines(file).firstCharacter(line);
        if (isBetween(line) || text.startsWith(THEIRS, from) || text.startsWith(BASE, from)) {
            return new Explanation(
                    from,
                    "this mark is left from two changes that git could not merge",
                    "remove the line, and look whether those around it are right");
        }
        if (text.startsWith("```", from) || text.startsWith("~~~", from)) {
            return new Explanation(
                    from,
                    "'" + text.substring(from, from + 3)
                            + "' marks code in Markdown, and has no place in the file itself",
                    "remove this line");
        }
        return template(line);
    }

    private Explanation conflict(int ours) {
        return new Explanation(
                new Lines(file).firstCharacter(ours),
                "here git could not merge two changes, and left both",
                "keep the lines that are right, and remove the marks '<<<<<<<', '=======' and '>>>>>>>'");
    }

    /** The first line from one on that begins with a mark, or 0. */
    private int line(int first, String mark) {
        for (int at = text.indexOf(mark, file.lineStart(Math.min(first, file.lines()))); at >= 0; ) {
            int line = file.at(at, at).line();
            boolean begins = text.substring(file.lineStart(line), at).isBlank();
            if (line >= first && begins && (!mark.equals(BETWEEN) || isBetween(line))) {
                return line;
            }
            at = text.indexOf(mark, at + 1);
        }
        return 0;
    }

    private boolean isBetween(int line) {
        return file.lineText(line).strip().equals(BETWEEN);
    }
}

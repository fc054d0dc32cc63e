package oncall.yaml;

import oncall.text.Diagnostic;
import oncall.text.Location;
import oncall.text.Severity;
import oncall.text.SourceFile;
import org.jspecify.annotations.Nullable;

/** Ends the reading of one file: what is wrong leaves the rest without meaning. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;
    private static final int MOST_MARKED = 40;

    private final transient Diagnostic finding;

    Refusal(Location location, YamlRule rule, String problem, @Nullable String hint) {
        super(problem, null, false, false);
        finding = new Diagnostic(location, Severity.ERROR, rule, problem, hint);
    }

    /** A syntax error that marks the rest of a line, at most 40 characters of it. */
    static Refusal restOfLine(SourceFile file, int from, String problem, String hint) {
        String text = file.text();
        int end = from;
        while (end < text.length()
                && end < from + MOST_MARKED
                && text.charAt(end) != '\n'
                && text.charAt(end) != '\r') {
            end++;
        }
        if (end < text.length() && end > from && Character.isLowSurrogate(text.charAt(end))) {
            end--;
        }
        return new Refusal(file.at(from, end), YamlRule.SYNTAX, problem, hint);
    }

    Diagnostic finding() {
        return finding;
    }
}

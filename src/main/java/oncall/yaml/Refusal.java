package oncall.yaml;

import oncall.text.Diagnostic;
import oncall.text.Location;
import oncall.text.Severity;
import oncall.text.SourceFile;
import org.jspecify.annotations.Nullable;

/** Stops the reading of a file that has an error after which the rest has no meaning. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Diagnostic finding;

    Refusal(Location location, YamlRule rule, String problem, @Nullable String hint) {
        super(problem, null, false, false);
        finding = new Diagnostic(location, Severity.ERROR, rule, problem, hint);
    }

    /** A syntax error that marks the rest of a line. */
    static Refusal restOfLine(SourceFile file, int from, String problem, String hint) {
        int end = Math.max(from, file.lineEnd(file.line(from)));
        return new Refusal(file.at(from, end), YamlRule.SYNTAX, problem, hint);
    }

    Diagnostic finding() {
        return finding;
    }
}

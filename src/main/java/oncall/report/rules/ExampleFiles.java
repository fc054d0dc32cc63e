package oncall.report.rules;

import java.util.ArrayList;
import java.util.List;
import oncall.validate.rule.RuleInfo.Example;
import org.jspecify.annotations.Nullable;

/** The files that show a rule. */
final class ExampleFiles {

    private ExampleFiles() {}

    /** All files of an example that take part, in their order, but those that were shown already. */
    static List<Example> of(@Nullable Example example, @Nullable Example shown) {
        List<Example> files = new ArrayList<>();
        for (Example file = example; file != null; file = file.beside()) {
            if (!isAmong(shown, file)) {
                files.add(file);
            }
        }
        return files;
    }

    private static boolean isAmong(@Nullable Example shown, Example file) {
        for (Example other = shown; other != null; other = other.beside()) {
            if (other.file().equals(file.file()) && other.text().equals(file.text())) {
                return true;
            }
        }
        return false;
    }
}

package oncall.report.runbook;

import java.util.List;
import oncall.render.Style;
import oncall.render.Text;
import org.jspecify.annotations.Nullable;

/** Facts of runbooks: a value after its name. */
final class Facts {

    private Facts() {}

    /** Adds a fact, if there is one. */
    static void add(String name, @Nullable String value, List<Text> facts) {
        if (value != null) {
            facts.add(of(name, Text.of(value)));
        }
    }

    static Text of(String name, Text value) {
        return Text.of(name + ":", Style.STRONG).plus(" ").plus(value);
    }
}

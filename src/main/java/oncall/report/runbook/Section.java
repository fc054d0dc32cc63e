package oncall.report.runbook;

import java.util.ArrayList;
import java.util.List;
import oncall.render.Document;
import oncall.render.Step;
import oncall.render.Style;
import oncall.render.Text;
import org.jspecify.annotations.Nullable;

/** A part of a runbook, which adds nothing, not even its heading, where nothing is written about it. */
interface Section {

    void addTo(Document.Builder document);

    /** Adds a value behind its name, where there is one. */
    static void addFact(String name, @Nullable String value, List<Text> facts) {
        if (value != null) {
            facts.add(fact(name, Text.of(value)));
        }
    }

    static Text fact(String name, Text value) {
        return Text.of(name + ":", Style.STRONG).plus(" ").plus(value);
    }

    static List<Step> steps(List<String> items) {
        List<Step> steps = new ArrayList<>();
        for (String item : items) {
            steps.add(Step.of(item));
        }
        return steps;
    }

    static List<Text> texts(List<String> items) {
        List<Text> texts = new ArrayList<>();
        for (String item : items) {
            texts.add(Text.of(item));
        }
        return texts;
    }
}

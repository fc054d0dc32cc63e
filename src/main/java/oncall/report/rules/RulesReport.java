package oncall.report.rules;

import java.util.ArrayList;
import java.util.List;
import oncall.render.Cell;
import oncall.render.Column;
import oncall.render.Document;
import oncall.render.Row;
import oncall.render.Style;
import oncall.render.Table;
import oncall.render.Text;
import oncall.report.DiagnosticReport;
import oncall.text.Severity;
import oncall.validate.ExamplePlan;
import oncall.validate.Rules;
import oncall.validate.rule.RuleInfo;
import oncall.validate.rule.RuleInfo.Example;
import org.jspecify.annotations.Nullable;

/** What validate looks for: all its rules in a line each, or one with the reason for it and examples. */
public final class RulesReport {

    private RulesReport() {}

    /** The rules as they come. */
    public static Document list(List<RuleInfo> rules) {
        List<Row> rows = new ArrayList<>();
        for (RuleInfo rule : rules) {
            boolean isError = rule.severity() == Severity.ERROR;
            Text severity = Text.of(rule.severity().id(), isError ? Style.ALERT : Style.NOTICE);
            rows.add(new Row(
                    List.of(
                            Cell.of(Text.of(rule.id(), Style.CODE)),
                            Cell.of(rule.byTier() ? severity.plus(" by tier") : severity),
                            Cell.of(rule.summary())),
                    false));
        }
        List<Column> columns =
                List.of(new Column("Rule", false), new Column("Severity", false), new Column("What it finds", true));
        return Document.builder().table(new Table(columns, rows)).build();
    }

    /** One rule, with what it finds in its wrong example. */
    public static Document of(RuleInfo rule) {
        Document.Builder document = Document.builder();
        document.heading(1, Text.of(rule.id(), Style.CODE));
        document.paragraph(Text.of(severity(rule), Style.STRONG).plus(": " + rule.summary() + "."));
        document.paragraph(rule.why());
        addExample("Wrong", rule.wrong(), null, document);
        if (rule.wrong() != null) {
            document.heading(2, "What validate says");
            document.blocks(DiagnosticReport.document(ExamplePlan.findings(rule, rule.wrong())));
        }
        addExample("Right", rule.right(), rule.wrong(), document);
        if (Rules.canBeSilenced(rule)) {
            document.heading(2, "Where it does not hold");
            document.paragraph(howToSuppress(rule));
            document.verbatim(List.of(Text.of(suppression(rule))));
        }
        return document.build();
    }

    /** The sentence before its {@link #suppression}. */
    static String howToSuppress(RuleInfo rule) {
        return "A comment on the line of the finding, or alone on the line above, silences it"
                + (rule.byTier() ? " where it is a warning:" : ":");
    }

    static String suppression(RuleInfo rule) {
        return "# oncall: ignore " + rule.id() + " because REASON";
    }

    private static String severity(RuleInfo rule) {
        if (rule.byTier()) {
            return "Error where the tier requires a runbook, otherwise warning";
        }
        return rule.severity() == Severity.ERROR ? "Error" : "Warning";
    }

    private static void addExample(
            String title, @Nullable Example example, @Nullable Example shown, Document.Builder document) {
        for (Example file : ExampleFiles.of(example, shown)) {
            document.heading(2, Text.of(title + ": ").plus(file.file(), Style.CODE));
            List<Text> lines = new ArrayList<>();
            for (String line : file.text().stripTrailing().split("\n", -1)) {
                lines.add(Text.of(line));
            }
            document.verbatim(lines);
        }
    }
}

package oncall.report.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import oncall.render.Cell;
import oncall.render.Column;
import oncall.render.Document;
import oncall.render.JsonObject;
import oncall.render.Row;
import oncall.render.Style;
import oncall.render.Table;
import oncall.render.Text;
import oncall.report.DiagnosticData;
import oncall.report.DiagnosticText;
import oncall.report.Format;
import oncall.report.Report;
import oncall.text.Diagnostic;
import oncall.text.Severity;
import oncall.validate.RuleExamples;
import oncall.validate.Rules;
import oncall.validate.rule.RuleInfo;

/**
 * The rules of validate: all, with a line for each, or one with its reason and examples.
 *
 * @param rules the rules, in the order of the report
 * @param alone whether one rule is explained
 */
public record RulesReport(List<RuleInfo> rules, boolean alone) implements Report {

    /** The formats of rules. */
    public static final List<Format> FORMATS = List.of(Format.TABLE, Format.MARKDOWN, Format.JSON);

    @Override
    public Object data() {
        return JsonObject.of("rules", rules.stream().map(RulesReport::data).toList());
    }

    private static Object data(RuleInfo rule) {
        List<?> findings = RuleExamples.findings(rule, rule.wrong()).stream()
                .map(DiagnosticData::of)
                .toList();
        return JsonObject.of(
                "id", rule.id(),
                "severity", rule.severity().id(),
                "by_tier", rule.byTier(),
                "summary", rule.summary(),
                "why", rule.why(),
                "wrong", files(rule.wrong()),
                "findings", findings,
                "right", files(rule.right()));
    }

    private static List<?> files(Map<String, String> example) {
        return example.entrySet().stream()
                .map(file -> JsonObject.of("file", file.getKey(), "text", file.getValue()))
                .toList();
    }

    @Override
    public Document document() {
        if (!alone) {
            return list();
        }
        return explained(rules.get(0));
    }

    private Document list() {
        List<Row> rows = new ArrayList<>();
        for (RuleInfo rule : rules) {
            boolean isError = rule.severity() == Severity.ERROR;
            Text severity = Text.of(rule.severity().id(), isError ? Style.ALERT : Style.NOTICE);
            rows.add(Row.of(
                    Cell.of(Text.of(rule.id(), Style.CODE)),
                    Cell.of(rule.byTier() ? severity.plus(" by tier") : severity),
                    Cell.of(rule.summary())));
        }
        List<Column> columns = Column.texts("Rule Severity");
        columns.add(Column.flexible("What it finds"));
        return new Document.Builder().table(new Table(columns, rows)).build();
    }

    private static Document explained(RuleInfo rule) {
        List<Diagnostic> findings = RuleExamples.findings(rule, rule.wrong());
        Document.Builder document = new Document.Builder()
                .heading(1, Text.of(rule.id(), Style.CODE))
                .paragraph(Text.of(severity(rule), Style.STRONG).plus(": " + rule.summary() + "."))
                .paragraph(rule.why());
        addExample("Wrong", rule.wrong(), document);
        if (!findings.isEmpty()) {
            document.heading(2, "What validate says").verbatim(DiagnosticText.lines(findings, ""));
        }
        addExample("Right", rule.fixed(), document);
        if (Rules.canBeSuppressed(rule)) {
            document.heading(2, "Where it does not hold")
                    .paragraph(howToSuppress(rule))
                    .verbatim(List.of(Text.of(suppression(rule))));
        }
        return document.build();
    }

    /** What a comment does that suppresses a finding of the rule. */
    public static String howToSuppress(RuleInfo rule) {
        return "A comment on the line of the finding, or alone on the line above, suppresses it"
                + (rule.byTier() ? " if it is a warning:" : ":");
    }

    /** The comment that suppresses a finding of the rule. */
    public static String suppression(RuleInfo rule) {
        return "# oncall: ignore " + rule.id() + " because REASON";
    }

    private static String severity(RuleInfo rule) {
        if (rule.byTier()) {
            return "Error if the tier requires a runbook, otherwise warning";
        }
        return rule.severity() == Severity.ERROR ? "Error" : "Warning";
    }

    private static void addExample(String title, Map<String, String> files, Document.Builder document) {
        files.forEach((name, text) -> {
            document.heading(2, Text.of(title + ": ").plus(name, Style.CODE));
            document.verbatim(text.stripTrailing().lines().map(Text::of).toList());
        });
    }
}

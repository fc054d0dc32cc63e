package oncall.report.findings;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import oncall.render.SafeText;
import oncall.report.rules.RuleHelp;
import oncall.text.Diagnostic;
import oncall.text.Severity;
import oncall.validate.Rules;
import oncall.validate.rule.RuleInfo;
import org.jspecify.annotations.Nullable;

/**
 * Findings as a SARIF log, for GitHub's code scanning and others. GitHub refuses a log with more than 25,000 results,
 * so the log has no more: errors come first, and a notification says how many findings are omitted.
 */
final class SarifReport {

    private static final String ROOT = "%SRCROOT%";

    private static final int MOST = 25_000;

    private final Findings findings;
    private final List<RuleInfo> rules = Rules.infos();
    private final Map<String, Integer> indices = new HashMap<>();

    private SarifReport(Findings findings) {
        this.findings = findings;
        for (RuleInfo rule : rules) {
            indices.put(rule.id(), indices.size());
        }
    }

    static SarifLog of(Findings findings) {
        return SarifLog.of(new SarifReport(findings).run());
    }

    private SarifLog.Run run() {
        return new SarifLog.Run(
                new SarifLog.Tool(new SarifLog.Driver(
                        "oncall",
                        findings.version(),
                        rules.stream().map(SarifReport::rule).toList())),
                // this keeps reports on several plans of one repository apart
                new SarifLog.AutomationDetails("oncall/" + findings.prefix()),
                List.of(new SarifLog.Invocation(true, notifications())),
                Map.of(ROOT, new SarifLog.BaseUri(new SarifLog.Message("The root of the repository."))),
                "unicodeCodePoints",
                List.of("\r\n", "\n", "\r"),
                results());
    }

    private static SarifLog.Rule rule(RuleInfo rule) {
        RuleHelp help = RuleHelp.of(rule);
        return new SarifLog.Rule(
                rule.id(),
                new SarifLog.Message(rule.summary()),
                new SarifLog.Message(rule.summary() + ". " + rule.why()),
                new SarifLog.Help(help.text(), help.markdown()),
                new SarifLog.Configuration(rule.severity().id()));
    }

    /** What the log says about omitted findings; null if there are none. */
    private @Nullable List<SarifLog.Notification> notifications() {
        int all = findings.all().size();
        if (all <= MOST) {
            return null;
        }
        String message = "This log has " + MOST + " of " + all
                + " findings, errors first, since GitHub refuses more; other formats have them all.";
        return List.of(new SarifLog.Notification("warning", new SarifLog.Message(message)));
    }

    /** The results in the order of the findings; errors first if there are too many. */
    private List<SarifLog.Result> results() {
        List<String> fingerprints = Fingerprints.of(findings);
        List<SarifLog.Result> results = new ArrayList<>();
        for (Diagnostic finding : findings.all()) {
            results.add(result(finding, fingerprints.get(results.size())));
        }
        if (results.size() <= MOST) {
            return results;
        }
        String error = Severity.ERROR.id();
        results.sort(Comparator.comparing(result -> !result.level().equals(error)));
        return results.subList(0, MOST);
    }

    private SarifLog.Result result(Diagnostic finding, String fingerprint) {
        SarifLog.PhysicalLocation place = new SarifLog.PhysicalLocation(
                new SarifLog.Artifact(uri(findings.path(finding)), ROOT), SarifLog.Region.of(finding.location()));
        return new SarifLog.Result(
                finding.rule().id(),
                indices.get(finding.rule().id()),
                finding.severity().id(),
                new SarifLog.Message(message(Findings.text(finding))),
                List.of(new SarifLog.Place(place)),
                Map.of("oncall/v1", fingerprint));
    }

    /** A path as a relative URI. */
    private static String uri(String path) {
        return URLEncoder.encode(path, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2F", "/");
    }

    /** The text, escaped so that nothing in it is a placeholder or a link. */
    private static String message(String text) {
        return SafeText.line(text).replace("{", "{{").replace("}", "}}").replace("](", "\\](");
    }
}

package oncall.report.findings;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import oncall.render.JsonObject;
import oncall.render.SafeText;
import oncall.report.rules.RulesReport;
import oncall.text.Diagnostic;
import oncall.text.Location;
import oncall.text.Severity;
import oncall.validate.Rules;
import oncall.validate.rule.RuleInfo;
import org.jspecify.annotations.Nullable;

/**
 * Findings as a SARIF log, for GitHub's code scanning and others. GitHub refuses a log with more than 25,000 results,
 * so the log has no more: errors come first, and a notification says how many findings are omitted.
 *
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>
 */
final class SarifReport {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

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

    static Map<String, @Nullable Object> of(Findings findings) {
        return JsonObject.of("$schema", SCHEMA, "version", "2.1.0", "runs", List.of(new SarifReport(findings).run()));
    }

    private Map<String, @Nullable Object> run() {
        Map<String, @Nullable Object> invocation = JsonObject.of("executionSuccessful", true);
        int all = findings.all().size();
        if (all > MOST) {
            String omitted = "This log has " + MOST + " of " + all
                    + " findings, errors first, since GitHub refuses more; other formats have them all.";
            invocation.put(
                    "toolExecutionNotifications",
                    List.of(JsonObject.of("level", "warning", "message", message(omitted))));
        }
        Map<String, @Nullable Object> driver = JsonObject.of("name", "oncall", "version", findings.version());
        driver.put("rules", rules.stream().map(SarifReport::rule).toList());
        Map<String, @Nullable Object> run = JsonObject.of("tool", JsonObject.of("driver", driver));
        // This keeps reports on several plans of one repository apart.
        run.put("automationDetails", JsonObject.of("id", "oncall/" + findings.prefix()));
        run.put("invocations", List.of(invocation));
        run.put(
                "originalUriBaseIds",
                JsonObject.of(ROOT, JsonObject.of("description", message("The root of the repository."))));
        run.put("columnKind", "unicodeCodePoints");
        run.put("newlineSequences", List.of("\r\n", "\n", "\r"));
        run.put("results", results());
        return run;
    }

    private static Map<String, @Nullable Object> rule(RuleInfo rule) {
        Map<String, @Nullable Object> object =
                JsonObject.of("id", rule.id(), "shortDescription", message(rule.summary()));
        object.put("fullDescription", message(rule.summary() + ". " + rule.why()));
        object.put("help", JsonObject.of("text", help(rule, "", ""), "markdown", help(rule, "```yaml\n", "```\n")));
        object.put(
                "defaultConfiguration", JsonObject.of("level", rule.severity().id()));
        return object;
    }

    /** The reason for a rule, its examples and how to suppress it; code is between the fences, with its tabs. */
    private static String help(RuleInfo rule, String fence, String end) {
        StringBuilder help = new StringBuilder(rule.why() + "\n");
        rule.wrong().forEach((name, text) -> help.append("\nWrong, in " + name + ":\n\n" + fence + text + end));
        rule.fixed().forEach((name, text) -> help.append("\nRight, in " + name + ":\n\n" + fence + text + end));
        if (Rules.canBeSuppressed(rule)) {
            help.append("\n" + RulesReport.howToSuppress(rule) + "\n\n" + fence)
                    .append(RulesReport.suppression(rule) + "\n" + end);
        }
        return help.toString();
    }

    /** The results in the order of the findings; errors first if there are too many. */
    private List<Map<String, @Nullable Object>> results() {
        List<String> fingerprints = Fingerprints.of(findings);
        List<Map<String, @Nullable Object>> results = new ArrayList<>();
        for (Diagnostic finding : findings.all()) {
            results.add(result(finding, fingerprints.get(results.size())));
        }
        if (results.size() <= MOST) {
            return results;
        }
        String error = Severity.ERROR.id();
        results.sort(Comparator.comparing(result -> !error.equals(result.get("level"))));
        return results.subList(0, MOST);
    }

    private Map<String, @Nullable Object> result(Diagnostic finding, String fingerprint) {
        String rule = finding.rule().id();
        Location place = finding.location();
        Map<String, @Nullable Object> region = JsonObject.of("startLine", place.line(), "startColumn", place.column());
        region.putAll(JsonObject.of("endLine", place.endLine(), "endColumn", place.endColumn()));
        Map<String, @Nullable Object> artifact = JsonObject.of("uri", uri(findings.path(finding)), "uriBaseId", ROOT);
        Map<String, @Nullable Object> physical = JsonObject.of("artifactLocation", artifact, "region", region);
        Map<String, @Nullable Object> result =
                JsonObject.of("ruleId", rule, "ruleIndex", indices.getOrDefault(rule, -1));
        result.put("level", finding.severity().id());
        result.put("message", message(escaped(Findings.text(finding))));
        result.put("locations", List.of(JsonObject.of("physicalLocation", physical)));
        result.put("partialFingerprints", JsonObject.of("oncall/v1", fingerprint));
        return result;
    }

    private static Map<String, @Nullable Object> message(String text) {
        return JsonObject.of("text", text);
    }

    /** A path as a relative URI. */
    private static String uri(String path) {
        return URLEncoder.encode(path, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2F", "/");
    }

    /** The text, escaped so that nothing in it is a placeholder or a link. */
    private static String escaped(String text) {
        return SafeText.line(text).replace("{", "{{").replace("}", "}}").replace("](", "\\](");
    }
}

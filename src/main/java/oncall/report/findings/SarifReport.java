package oncall.report.findings;

import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import oncall.render.Json;
import oncall.render.SafeText;
import oncall.render.UriPath;
import oncall.text.Diagnostic;
import oncall.text.Location;
import oncall.text.Severity;
import oncall.validate.Rules;
import oncall.validate.rule.RuleInfo;
import org.jspecify.annotations.Nullable;

/**
 * Findings as a SARIF log, for GitHub's code scanning and others. GitHub refuses a log that has more than 25,000 results,
 * so it has no more: of too many findings the errors come first, and a notification says how many are left out.
 *
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>
 */
final class SarifReport {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final String ROOT = "%SRCROOT%";

    private static final int MOST = 25_000;

    private final Findings findings;
    private final List<Integer> told;
    private final List<RuleInfo> rules = Rules.infos();
    private final Map<String, Integer> indices = new HashMap<>();
    private final List<String> fingerprints;

    private SarifReport(Findings findings) {
        this.findings = findings;
        this.told = told(findings.all());
        this.fingerprints = Fingerprints.of(findings);
        for (int i = 0; i < rules.size(); i++) {
            indices.put(rules.get(i).id(), i);
        }
    }

    /** Which findings the log has, by their indices. */
    private static List<Integer> told(List<Diagnostic> all) {
        List<Integer> told = new ArrayList<>();
        if (all.size() <= MOST) {
            for (int i = 0; i < all.size(); i++) {
                told.add(i);
            }
            return told;
        }
        for (Severity severity : Severity.values()) {
            for (int i = 0; i < all.size() && told.size() < MOST; i++) {
                if (all.get(i).severity() == severity) {
                    told.add(i);
                }
            }
        }
        return told;
    }

    /** What the log says of findings that it leaves out; null where it has them all. */
    static @Nullable String leftOut(Findings findings) {
        int all = findings.all().size();
        return all <= MOST
                ? null
                : "has " + MOST + " of " + all
                        + " findings, errors first, since GitHub refuses more; other formats have" + " them all";
    }

    static void write(Findings findings, Writer out) {
        Json.write(new SarifReport(findings).tree(), out);
    }

    private Map<String, Object> tree() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("$schema", SCHEMA);
        tree.put("version", "2.1.0");
        tree.put("runs", List.of(run()));
        return tree;
    }

    private Map<String, Object> run() {
        Map<String, Object> driver = new LinkedHashMap<>();
        driver.put("name", "oncall");
        driver.put("version", findings.version());
        driver.put("rules", SarifRules.trees(rules));
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("tool", Map.of("driver", driver));
        // Reports on several plans of one repository stand side by side.
        run.put("automationDetails", Map.of("id", "oncall/" + findings.prefix()));
        run.put("invocations", List.of(invocation()));
        run.put("originalUriBaseIds", Map.of(ROOT, Map.of("description", text("The root of the repository."))));
        run.put("columnKind", "unicodeCodePoints");
        run.put("newlineSequences", List.of("\r\n", "\n", "\r"));
        run.put("results", TreeList.of(told.size(), index -> result(told.get(index))));
        return run;
    }

    private Object invocation() {
        Map<String, Object> invocation = new LinkedHashMap<>();
        invocation.put("executionSuccessful", true);
        String leftOut = leftOut(findings);
        if (leftOut != null) {
            Map<String, Object> notification = new LinkedHashMap<>();
            notification.put("level", "warning");
            notification.put("message", text("This log " + leftOut + "."));
            invocation.put("toolExecutionNotifications", List.of(notification));
        }
        return invocation;
    }

    private Object result(int index) {
        Diagnostic finding = findings.all().get(index);
        Map<String, Object> physical = new LinkedHashMap<>();
        Map<String, Object> artifact = new LinkedHashMap<>();
        artifact.put("uri", UriPath.of(findings.path(finding)));
        artifact.put("uriBaseId", ROOT);
        physical.put("artifactLocation", artifact);
        physical.put("region", region(finding.location()));
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("ruleId", finding.rule());
        Integer rule = indices.get(finding.rule());
        if (rule != null) {
            result.put("ruleIndex", rule);
        }
        result.put("level", finding.severity().id());
        result.put("message", text(message(Findings.text(finding))));
        result.put("locations", List.of(Map.of("physicalLocation", physical)));
        result.put("partialFingerprints", Map.of("oncall/v1", fingerprints.get(index)));
        return result;
    }

    private static Map<String, Object> region(Location place) {
        Map<String, Object> region = new LinkedHashMap<>();
        region.put("startLine", place.line());
        region.put("startColumn", place.column());
        region.put("endLine", place.endLine());
        region.put("endColumn", place.endColumn());
        return region;
    }

    /** Text in which nothing is a placeholder or a link. */
    private static String message(String text) {
        return SafeText.line(text).replace("{", "{{").replace("}", "}}").replace("](", "\\](");
    }

    static Map<String, Object> text(String text) {
        return Map.of("text", text);
    }
}

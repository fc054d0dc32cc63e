package oncall.report.findings;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import oncall.render.SafeText;
import oncall.render.Xml;
import oncall.render.terminal.TerminalText;
import oncall.report.DiagnosticReport;
import oncall.text.Diagnostic;

/**
 * Findings as a JUnit report: a suite for each file, in it a test for each finding. A test fails if the finding counts for
 * the exit status; other findings are the output of a test that passes. A file without findings is one test that passes.
 * Names of tests have no line numbers, by which a later report would not find them again, and no two are alike, of which
 * GitLab would show one.
 */
final class JunitReport {

    private static final int COLUMNS = 80;

    private final Findings findings;
    private final Map<String, List<Diagnostic>> byFile = new TreeMap<>();
    private final Xml xml;

    private JunitReport(Findings findings, Writer out) throws IOException {
        this.findings = findings;
        this.xml = new Xml(out);
        for (String file : findings.files()) {
            byFile.put(file, List.of());
        }
        List<Diagnostic> all = findings.all();
        int from = 0;
        for (int at = 1; at <= all.size(); at++) {
            String file = all.get(from).location().file().name();
            if (at == all.size() || !all.get(at).location().file().name().equals(file)) {
                byFile.put(file, all.subList(from, at));
                from = at;
            }
        }
    }

    static void write(Findings findings, Writer out) throws IOException {
        new JunitReport(findings, out).write();
    }

    private void write() throws IOException {
        int tests = 0;
        for (List<Diagnostic> some : byFile.values()) {
            tests += Math.max(1, some.size());
        }
        xml.open(
                "testsuites",
                "name",
                "oncall validate",
                "tests",
                String.valueOf(tests),
                "failures",
                String.valueOf(count(findings.all(), findings::counts)),
                "errors",
                "0");
        for (Map.Entry<String, List<Diagnostic>> entry : byFile.entrySet()) {
            suite(SafeText.name(findings.path(entry.getKey())), entry.getValue());
        }
        xml.close();
    }

    private void suite(String path, List<Diagnostic> some) throws IOException {
        xml.open(
                "testsuite",
                "name",
                path,
                "tests",
                String.valueOf(Math.max(1, some.size())),
                "failures",
                String.valueOf(count(some, findings::counts)),
                "errors",
                "0",
                "skipped",
                "0");
        if (some.isEmpty()) {
            xml.empty("testcase", "name", "no findings", "classname", path, "time", "0");
        }
        Map<String, Integer> names = new HashMap<>();
        for (Diagnostic finding : some) {
            String name = finding.rule() + ": " + finding.message();
            int number = names.merge(name, 1, Integer::sum);
            test(finding, number == 1 ? name : name + " (" + number + ")", path);
        }
        xml.close();
    }

    private void test(Diagnostic finding, String name, String path) throws IOException {
        xml.open("testcase", "name", name, "classname", path, "time", "0");
        List<String> lines = lines(finding);
        if (findings.counts(finding)) {
            xml.text("failure", lines, "type", finding.severity().id(), "message", Findings.text(finding));
        } else {
            xml.text("system-out", lines);
        }
        xml.close();
    }

    private List<String> lines(Diagnostic finding) {
        String text =
                TerminalText.render(DiagnosticReport.document(List.of(finding), findings.prefix()), COLUMNS, false);
        List<String> lines = new ArrayList<>();
        int from = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
            lines.add(text.substring(from, end));
            from = end + 1;
        }
        return lines;
    }

    private static int count(List<Diagnostic> some, Predicate<Diagnostic> what) {
        int count = 0;
        for (Diagnostic finding : some) {
            count += what.test(finding) ? 1 : 0;
        }
        return count;
    }
}

package oncall.report.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import oncall.render.SafeText;
import oncall.text.Diagnostic;
import oncall.text.Severity;
import org.junit.jupiter.api.Test;

/** The workflow commands for GitHub, as its runner obeys them. */
class GithubReportTest {

    @Test
    void obeysOneCommandForEachFindingErrorsFirst() throws IOException {
        Findings findings = HostileFindings.make(false);
        List<GithubRunner.Command> expected = new ArrayList<>();
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING)) {
            for (Diagnostic finding : findings.all()) {
                if (finding.severity() == severity) {
                    expected.add(expected(finding, findings));
                }
            }
        }

        String written = FindingsFormatTest.written("github", findings);

        assertThat(GithubRunner.obeyed(written)).usingRecursiveComparison().isEqualTo(expected);
        assertThat(written).endsWith("\nFound 20 errors and 22 warnings in 22 files.\n");
    }

    private static GithubRunner.Command expected(Diagnostic finding, Findings findings) {
        String place =
                ":" + finding.location().line() + ":" + finding.location().column() + ": ";
        String text = finding.message() + (finding.hint() == null ? "" : "; " + finding.hint());
        boolean oneLine = finding.location().endLine() == finding.location().line();
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("file", seen(fileProperty(findings.path(finding))));
        properties.put("line", String.valueOf(finding.location().line()));
        properties.put("endLine", String.valueOf(finding.location().endLine()));
        if (oneLine) {
            properties.put("col", String.valueOf(finding.location().column()));
            properties.put("endColumn", String.valueOf(finding.location().endColumn()));
        }
        properties.put("title", "oncall: unknown-key");
        return new GithubRunner.Command(
                finding.severity().id(),
                properties,
                seen(safe(SafeText.line(SafeText.name(findings.path(finding))) + place + text + " [unknown-key]")));
    }

    /** The text as printed. {@link SafeText} has its own test; two colons within a line are harmless. */
    private static String safe(String text) {
        String printable = SafeText.line("x" + text);
        return printable.substring(1);
    }

    /** The property with its line breaks; the lines are printed as other texts. */
    private static String fileProperty(String path) {
        return Pattern.compile("[^\r\n]+").matcher(path).replaceAll(found -> {
            return Matcher.quoteReplacement(safe(SafeText.name(found.group())));
        });
    }

    /** The text without the harmless characters that the model of the runner skips. */
    private static String seen(String text) {
        return text.replaceAll("[\\p{Cf}\\p{Mn}\\ufe0f]", "");
    }

    @Test
    void countsInOneLineIfAllAreShown() throws IOException {
        Findings findings =
                new Findings(HostileFindings.make(false).all().subList(0, 2), List.of("team.yaml"), "", false, "1.2.3");

        assertThat(FindingsFormatTest.written("github", findings)).endsWith("\nFound 2 warnings in 1 file.\n");
        assertThat(FindingsFormatTest.written(
                        "github", new Findings(List.of(), List.of("team.yaml"), "", false, "1.2.3")))
                .isEqualTo("No problems found in 1 file.\n");
    }
}

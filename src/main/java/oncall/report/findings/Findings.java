package oncall.report.findings;

import java.util.List;
import oncall.report.DiagnosticReport;
import oncall.text.Diagnostic;
import oncall.text.Severity;

/**
 * What validation found, with what reports on it need to know besides.
 *
 * @param all the findings, ordered by file and place
 * @param files the names of the files that were read, in the plan's directory
 * @param prefix the path of the plan's directory from the repository's root, ending in {@code /}; empty if they are one
 * @param strict whether warnings count for the exit status
 * @param version the version of the program
 */
public record Findings(List<Diagnostic> all, List<String> files, String prefix, boolean strict, String version) {

    /** Where a file is, seen from the repository's root. */
    String path(String file) {
        return prefix + file;
    }

    /** Where the file of a finding is, seen from the repository's root. */
    String path(Diagnostic finding) {
        return path(finding.location().file().name());
    }

    /** What is wrong and how to mend it; raw text. */
    static String text(Diagnostic finding) {
        return finding.hint() == null ? finding.message() : finding.message() + "; " + finding.hint();
    }

    /** Whether a finding alone makes the exit status 1. */
    boolean counts(Diagnostic finding) {
        return strict || finding.severity() == Severity.ERROR;
    }

    /** One line that says how it went. */
    public String summary() {
        return DiagnosticReport.summary(all, files.size(), strict);
    }
}

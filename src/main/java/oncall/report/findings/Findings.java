package oncall.report.findings;

import java.util.List;
import oncall.report.Phrase;
import oncall.text.Diagnostic;
import oncall.text.Diagnostics;
import oncall.text.Severity;

/**
 * The findings of a validation, with what reports also need.
 *
 * @param all the findings, ordered by file and place
 * @param files the names of the files that were read, in the plan's directory
 * @param prefix the path of the plan's directory from the repository's root, ending in {@code /}; empty if they are the
 *     same
 * @param strict whether warnings count for the exit status
 * @param version the version of the program
 */
public record Findings(List<Diagnostic> all, List<String> files, String prefix, boolean strict, String version) {

    /** The path of a file from the repository's root. */
    String path(String file) {
        return prefix + file;
    }

    /** The path of a finding's file from the repository's root. */
    String path(Diagnostic finding) {
        return path(finding.location().file().name());
    }

    /** What is wrong and how to fix it; raw text. */
    static String text(Diagnostic finding) {
        return finding.hint() == null ? finding.message() : finding.message() + "; " + finding.hint();
    }

    /** Whether a finding alone makes the exit status 1. */
    boolean counts(Diagnostic finding) {
        return strict || finding.severity() == Severity.ERROR;
    }

    /** A one-line summary. */
    String summary() {
        int errors = 0;
        int warnings = 0;
        String more = "";
        for (Diagnostic finding : all) {
            if (finding.rule() == Diagnostics.TOO_MANY_FINDINGS) {
                more = "more than ";
            } else if (finding.severity() == Severity.ERROR) {
                errors++;
            } else {
                warnings++;
            }
        }
        if (all.isEmpty()) {
            return "No problems found in " + Phrase.count(files.size(), "file") + ".";
        }
        return "Found " + more + (errors == 0 ? "" : Phrase.count(errors, "error"))
                + (errors == 0 || warnings == 0 ? "" : " and ")
                + (warnings == 0 ? "" : Phrase.count(warnings, "warning"))
                + " in " + Phrase.count(files.size(), "file")
                + (strict && errors == 0 ? ", and --strict treats warnings as errors." : ".");
    }
}

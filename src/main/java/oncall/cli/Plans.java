package oncall.cli;

import java.io.OutputStream;
import java.util.List;
import oncall.render.terminal.TerminalText;
import oncall.report.DiagnosticReport;
import oncall.text.Diagnostic;
import oncall.text.Diagnostics;
import oncall.text.Severity;

/** Prints findings. */
final class Plans {

    private static final int AT_ONCE = 500;

    private Plans() {}

    /** Tells findings on the diagnostics stream; the exit status says whether errors are among them. */
    static ExitCode tell(Diagnostics findings, Arguments arguments, Session session) {
        if (findings.isEmpty()) {
            return ExitCode.FINE;
        }
        List<Diagnostic> sorted = findings.sorted();
        tell(sorted, arguments, session);
        return exitCode(sorted);
    }

    static ExitCode exitCode(List<Diagnostic> findings) {
        for (Diagnostic finding : findings) {
            if (finding.severity() == Severity.ERROR) {
                return ExitCode.FINDINGS;
            }
        }
        return ExitCode.FINE;
    }

    static void tell(List<Diagnostic> findings, Arguments arguments, Session session) {
        boolean colour = session.wantsColour(arguments.colour(), session.errIsTerminal());
        print(findings, colour, session, session.err());
    }

    /** Writes findings a few at a time, since a file of rubbish can have a great many. */
    static void print(List<Diagnostic> findings, boolean colour, Session session, OutputStream stream) {
        for (int from = 0; from < findings.size(); from += AT_ONCE) {
            List<Diagnostic> some = findings.subList(from, Math.min(findings.size(), from + AT_ONCE));
            Session.write(stream, TerminalText.render(DiagnosticReport.document(some), session.columns(), colour));
        }
    }
}

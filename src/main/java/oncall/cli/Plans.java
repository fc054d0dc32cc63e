package oncall.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.time.zone.ZoneRulesProvider;
import java.util.ArrayList;
import java.util.List;
import oncall.render.TerminalText;
import oncall.report.DiagnosticReport;
import oncall.text.Diagnostic;
import oncall.text.Diagnostics;
import oncall.text.Severity;
import oncall.validate.CheckedPlan;
import oncall.validate.Validator;

/** Reads the plan for a command that works from it, and tells what stands in the way. */
final class Plans {

    private static final int AT_ONCE = 500;

    private Plans() {}

    /** The plan; where errors leave nothing to work from they are told, and there is no project. */
    static CheckedPlan read(Arguments arguments, Session session) throws IOException {
        prepareZones();
        CheckedPlan plan = Validator.read(arguments.directory(session));
        if (plan.project() == null) {
            List<Diagnostic> errors = new ArrayList<>();
            for (Diagnostic finding : plan.findings().sorted()) {
                if (finding.severity() == Severity.ERROR) {
                    errors.add(finding);
                }
            }
            tell(errors, arguments, session);
        }
        return plan;
    }

    /** The plan, with all findings about its files. */
    static CheckedPlan readByAllRules(Arguments arguments, Session session) throws IOException {
        prepareZones();
        return Validator.readByAllRules(arguments.directory(session));
    }

    /** Time zones take a tenth of the whole run to load, and nothing else waits for them until the files are read. */
    private static void prepareZones() {
        if (Runtime.getRuntime().availableProcessors() == 1) {
            return;
        }
        Thread zones = new Thread("zones") {
            @Override
            public void run() {
                var unused = ZoneRulesProvider.getAvailableZoneIds();
            }
        };
        zones.setDaemon(true);
        zones.start();
    }

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

    private static void tell(List<Diagnostic> findings, Arguments arguments, Session session) {
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

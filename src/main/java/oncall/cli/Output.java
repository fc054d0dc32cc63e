package oncall.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import oncall.render.Document;
import oncall.render.terminal.TerminalText;
import oncall.report.DiagnosticText;
import oncall.report.Format;
import oncall.report.Medium;
import oncall.report.Report;
import oncall.text.Diagnostic;
import oncall.text.Diagnostics;
import oncall.text.Severity;
import oncall.text.UsageException;
import org.jspecify.annotations.Nullable;

/**
 * Where a command prints, and in which format and colour: results to standard output or files, findings to standard
 * error.
 */
final class Output {

    private final Session session;
    private final String colour;
    private final List<ReportTarget> targets;
    private final @Nullable Teams teams;
    private final String directory;
    private final String prefix;

    /**
     * The output that the arguments ask for.
     *
     * @param formats the formats that the command can print, the default first
     * @throws UsageException if the arguments ask for a format or a destination that does not exist
     */
    Output(Arguments arguments, List<Format> formats) throws IOException {
        this.session = arguments.session();
        this.colour = arguments.colour();
        this.targets = ReportTarget.of(arguments, formats);
        this.teams = arguments.teams();
        this.directory = arguments.given() == null ? "" : arguments.given();
        this.prefix = arguments.prefix();
    }

    /** The format of the one report that the command prints. */
    Format format() {
        return targets.get(0).format();
    }

    /**
     * Prints a report, then what is wrong with the plan.
     *
     * @return the exit status for the findings
     */
    ExitCode print(Report report, Diagnostics findings) throws IOException {
        print(report);
        return printFindings(findings.sorted());
    }

    /** Prints a report to each target, or keeps it until those of all teams are there. */
    void print(Report report) throws IOException {
        if (teams == null) {
            printToTargets(report);
        } else {
            teams.add(directory, report, this::printToTargets);
        }
    }

    /** Prints to files first, since the reader of standard output may close it early. */
    private void printToTargets(Report report) throws IOException {
        IOException failure = null;
        ReportTarget screen = null;
        for (ReportTarget target : targets) {
            if (target.file() == null) {
                screen = target;
                continue;
            }
            Medium medium = Medium.file(colour.equals("always"));
            try {
                target.file().write(out -> target.format().write(report, medium, out));
            } catch (IOException e) {
                failure = failure == null ? e : failure;
            }
        }
        if (screen != null) {
            printToScreen(screen.format(), report);
        } else if (report.summary() != null) {
            session.printError(report.summary() + "\n");
        }
        if (failure != null) {
            throw failure;
        }
    }

    /** Prints a document as text to standard output, whatever the format of the files that the command writes. */
    void printText(Document document) throws IOException {
        printToScreen(Format.TEXT, () -> document);
    }

    /** Prints one line about the run itself to standard error. */
    void printNote(String message) {
        session.printNote(prefix.isEmpty() ? message : prefix + ": " + message);
    }

    /** Prints to standard output. A reader that stops early changes neither the findings nor the exit status. */
    private void printToScreen(Format format, Report report) throws IOException {
        Medium medium = new Medium(session.columns(), session.wantsColour(colour, session.outIsTerminal()));
        Writer out = new BufferedWriter(new OutputStreamWriter(session.out(), StandardCharsets.UTF_8));
        try {
            format.write(report, medium, out);
            out.flush();
        } catch (IOException | UncheckedIOException e) {
            if (!Session.isReaderGone(e)) {
                throw e;
            }
        }
    }

    /**
     * Prints findings to standard error.
     *
     * @return the exit status for them
     */
    ExitCode printFindings(List<Diagnostic> findings) {
        if (!findings.isEmpty()) {
            boolean coloured = session.wantsColour(colour, session.errIsTerminal());
            session.printError(
                    TerminalText.render(DiagnosticText.document(findings, prefix), session.columns(), coloured));
        }
        return exitCode(findings, false);
    }

    /** The exit status for findings: errors always fail the run, warnings only if they count. */
    static ExitCode exitCode(List<Diagnostic> findings, boolean warningsCount) {
        for (Diagnostic finding : findings) {
            if (warningsCount || finding.severity() == Severity.ERROR) {
                return ExitCode.FINDINGS;
            }
        }
        return ExitCode.FINE;
    }
}

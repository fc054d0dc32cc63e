package oncall.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import oncall.files.OutputFile;
import oncall.report.findings.Findings;
import oncall.report.findings.FindingsFormat;
import oncall.text.Quote;

/** Tells findings in every format that was asked for. */
final class FindingsOutput {

    private final Findings findings;
    private final Arguments arguments;
    private final Session session;

    FindingsOutput(Findings findings, Arguments arguments, Session session) {
        this.findings = findings;
        this.arguments = arguments;
        this.session = session;
    }

    /**
     * Writes all of them: files first, since whoever reads standard output may close it early.
     *
     * @throws IOException if one cannot be written; the others are
     */
    void write(List<ReportTarget> destinations) throws IOException {
        IOException failed = null;
        String format = null;
        for (ReportTarget destination : destinations) {
            OutputFile file = destination.file();
            if (file == null) {
                format = destination.format();
                continue;
            }
            boolean colour = arguments.colour().equals("always");
            try {
                file.write(out -> FindingsFormat.write(destination.format(), findings, colour, out));
            } catch (IOException e) {
                failed = failed == null ? e : failed;
            }
        }
        for (ReportTarget destination : destinations) {
            tellWhatIsLeftOut(destination);
        }
        if (format != null) {
            print(format);
        } else {
            session.complain(findings.summary() + "\n");
        }
        if (failed != null) {
            throw failed;
        }
    }

    private void tellWhatIsLeftOut(ReportTarget destination) {
        String leftOut = FindingsFormat.leftOut(destination.format(), findings);
        if (leftOut != null) {
            OutputFile file = destination.file();
            session.complainLine((file == null ? "the report" : Quote.of(file.name())) + " " + leftOut);
        }
    }

    private void print(String format) throws IOException {
        boolean colour = session.wantsColour(arguments.colour(), session.outIsTerminal());
        Writer out = new BufferedWriter(new OutputStreamWriter(session.out(), StandardCharsets.UTF_8));
        FindingsFormat.write(format, findings, colour, out);
        out.flush();
    }
}

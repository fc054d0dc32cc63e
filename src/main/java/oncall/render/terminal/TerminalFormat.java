package oncall.render.terminal;

import java.io.IOException;
import java.io.Writer;
import oncall.render.Format;
import oncall.render.Medium;
import oncall.render.Report;
import oncall.render.Shape;

/** Text for a terminal. */
public final class TerminalFormat extends Format {

    /** Text under the name that suits the report: {@code table} or {@code text}. */
    public TerminalFormat(String name, Shape shape) {
        super(name, shape, ".txt");
    }

    @Override
    public void write(Report report, Medium medium, Writer out) throws IOException {
        out.write(TerminalText.render(report.document(), medium.columns(), medium.colour()));
    }
}

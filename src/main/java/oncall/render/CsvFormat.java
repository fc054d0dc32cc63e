package oncall.render;

import java.io.IOException;
import java.io.Writer;

/** Comma-separated values. */
public final class CsvFormat extends Format {

    public CsvFormat() {
        super("csv", Shape.ROWS, ".csv");
    }

    @Override
    public void write(Report report, Medium medium, Writer out) throws IOException {
        out.write(Csv.render(report.rows()));
    }
}

package oncall.render;

import java.io.IOException;
import java.io.Writer;

/** JSON. */
public final class JsonFormat extends Format {

    public JsonFormat() {
        super("json", Shape.RECORD, ".json");
    }

    @Override
    public void write(Report report, Medium medium, Writer out) throws IOException {
        Json.write(report.data(), out);
    }
}

package oncall.render;

import java.io.IOException;
import java.io.Writer;

/** A page in Confluence's storage format. */
public final class ConfluenceFormat extends Format {

    public ConfluenceFormat() {
        super("confluence", Shape.WIKI_PAGE, ".xml");
    }

    @Override
    public void write(Report report, Medium medium, Writer out) throws IOException {
        out.write(Confluence.render(report.page()));
    }
}

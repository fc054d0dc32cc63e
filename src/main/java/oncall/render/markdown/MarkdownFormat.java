package oncall.render.markdown;

import java.io.IOException;
import java.io.Writer;
import oncall.render.Format;
import oncall.render.Medium;
import oncall.render.Report;
import oncall.render.Shape;

/** GitHub-flavoured Markdown. */
public final class MarkdownFormat extends Format {

    public MarkdownFormat() {
        super("markdown", Shape.DOCUMENT, ".md");
    }

    @Override
    public void write(Report report, Medium medium, Writer out) throws IOException {
        out.write(Markdown.render(report.document()));
    }
}

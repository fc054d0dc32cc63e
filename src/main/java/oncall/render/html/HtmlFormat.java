package oncall.render.html;

import java.io.IOException;
import java.io.Writer;
import oncall.render.Format;
import oncall.render.Medium;
import oncall.render.Report;
import oncall.render.Shape;

/** A page for browsers. */
public final class HtmlFormat extends Format {

    public HtmlFormat() {
        super("html", Shape.PAGE, ".html");
    }

    @Override
    public void write(Report report, Medium medium, Writer out) throws IOException {
        out.write(Html.render(report.page()));
    }
}

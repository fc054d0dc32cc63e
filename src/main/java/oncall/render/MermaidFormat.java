package oncall.render;

import java.io.IOException;
import java.io.Writer;

/** A Mermaid diagram by itself. */
public final class MermaidFormat extends Format {

    public MermaidFormat() {
        super("mermaid", Shape.TIMELINE, ".mmd");
    }

    @Override
    public void write(Report report, Medium medium, Writer out) throws IOException {
        String diagram = Mermaid.of(report.timeline());
        if (!Mermaid.isDrawn(diagram)) {
            throw new UnfitException("the picture would be longer than Mermaid draws; ask for fewer weeks");
        }
        out.write(diagram);
    }
}

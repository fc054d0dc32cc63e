package oncall.report.site;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import oncall.render.Block;
import oncall.render.Cell;
import oncall.render.Document;
import oncall.render.LinkTarget;
import oncall.render.Row;
import oncall.render.Span;
import oncall.render.Step;
import oncall.render.Style;
import oncall.render.Table;
import oncall.render.Text;

/** Documents without the telephone numbers and mail addresses that people wrote into texts. Code stays as it is. */
final class Withheld {

    private static final Pattern MAIL = Pattern.compile("[\\w.+%-]+@[\\w-]+(\\.[\\w-]+)+");
    private static final String NO_ADDRESS = "(mail address withheld)";

    private Withheld() {}

    static Document from(Document document) {
        return new Document(document.blocks().stream().map(Withheld::block).toList());
    }

    /** A text from a file without them. */
    static String from(String written) {
        return text(Step.of(written).text()).unstyled();
    }

    private static Block block(Block block) {
        if (block instanceof Block.Heading heading) {
            return new Block.Heading(heading.level(), text(heading.text()));
        }
        if (block instanceof Block.Paragraph paragraph) {
            return new Block.Paragraph(text(paragraph.text()));
        }
        if (block instanceof Block.Callout callout) {
            return new Block.Callout(callout.tone(), text(callout.text()));
        }
        if (block instanceof Block.Items items) {
            return new Block.Items(
                    items.marks(),
                    items.items().stream()
                            .map(step -> new Step(text(step.text()), step.code()))
                            .toList());
        }
        if (block instanceof Table table) {
            return table(table);
        }
        return block instanceof Block.Cards cards ? new Block.Cards(table(cards.table())) : block;
    }

    private static Table table(Table table) {
        return new Table(
                table.columns(), table.rows().stream().map(Withheld::row).toList());
    }

    private static Row row(Row row) {
        return new Row(
                row.cells().stream()
                        .map(cell -> new Cell(
                                cell.lines().stream().map(Withheld::text).toList()))
                        .toList(),
                row.current());
    }

    private static Text text(Text text) {
        List<Span> spans = new ArrayList<>();
        for (Span span : text.spans()) {
            String url = span.url();
            if (url != null && LinkTarget.isPhone(url)) {
                spans.add(new Span("(telephone number withheld)", span.style(), null));
            } else {
                boolean isJump = LinkTarget.HEADING.equals(url);
                boolean isKept = span.style() == Style.CODE || url != null && !isJump && !url.startsWith("mailto:");
                String clean = MAIL.matcher(span.text()).replaceAll(NO_ADDRESS);
                spans.add(isKept ? span : new Span(clean, span.style(), isJump ? url : null));
            }
        }
        return new Text(spans);
    }
}

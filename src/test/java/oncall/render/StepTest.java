package oncall.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import oncall.render.html.Html;
import oncall.render.markdown.Markdown;
import oncall.render.terminal.TerminalText;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class StepTest {

    private static final String WRITTEN = "Clear the partition:\n\n  psql <<END\n    delete from \"t\";\n\n  END\n";
    private static final List<String> CODE = List.of("psql <<END", "  delete from \"t\";", "", "END");

    private static Document document() {
        return new Document.Builder()
                .steps(List.of(Step.of(WRITTEN), Step.of("Look")))
                .checklist(List.of(Step.of("Look"), Step.of(WRITTEN)))
                .paragraph("Done")
                .build();
    }

    @Test
    void takesLinesAfterTheFirstAsCode() {
        assertThat(Step.of(WRITTEN).text()).isEqualTo(Text.of("Clear the partition:"));
        assertThat(Step.of(WRITTEN).code()).extracting(Text::unstyled).isEqualTo(CODE);
        assertThat(Step.of(" Look \n\n")).isEqualTo(Step.of(Text.of("Look")));
        assertThat(Step.of("\n")).isEqualTo(Step.of(Text.EMPTY));
    }

    @Test
    void keepsLinesInMarkdown() {
        assertThat(Markdown.render(document())).isEqualTo("""
                1. Clear the partition:

                   ```text
                   psql <<END
                     delete from "t";

                   END
                   ```

                2. Look

                - [ ] Look
                - [ ] Clear the partition:

                  ```text
                  psql <<END
                    delete from "t";

                  END
                  ```

                Done
                """);
    }

    @Test
    void keepsLinesInHtml() {
        org.jsoup.nodes.Document page = Jsoup.parse(Html.render(document()));
        assertThat(page.select("main > ol > li > pre"))
                .hasSize(2)
                .allSatisfy(code -> assertThat(code.wholeText()).isEqualTo(String.join("\n", CODE)));
        assertThat(page.select("label pre")).isEmpty();
        assertThat(page.select(".checklist label").eachText()).containsExactly("Look", "Clear the partition:");
    }

    @Test
    void keepsLinesInConfluence() {
        String body = Confluence.render(document());
        assertThat(body)
                .contains("<li>Clear the partition:<ac:structured-macro ac:name=\"code\">")
                .contains("<![CDATA[" + String.join("\n", CODE) + "]]>")
                .contains("<ac:task-body>Clear the partition:<br /><code>psql &lt;&lt;END</code><br />"
                        + "<code>  delete from &quot;t&quot;;</code>");
    }

    @Test
    void keepsLinesInATerminal() {
        assertThat(TerminalText.render(document(), 80, false)).startsWith("""
                1. Clear the partition:
                     psql <<END
                       delete from "t";

                     END
                2. Look
                """);
    }

    /** No line ends the code or the list. */
    @Test
    void staysInItsListForAnyText() {
        for (Text text : Samples.hostileTexts(500)) {
            Step step = new Step(Text.of("x"), List.of(text, text));
            List<Step> steps = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                steps.add(step);
            }
            Document document =
                    new Document.Builder().steps(steps).paragraph("y").build();
            String line = SafeText.line(text.unstyled()).stripTrailing();

            Node list =
                    Parser.builder().build().parse(Markdown.render(document)).getFirstChild();
            assertThat(list.getNext().getNext()).isNull();
            int items = 0;
            for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
                items++;
                FencedCodeBlock code = (FencedCodeBlock) item.getLastChild();
                assertThat(code.getLiteral()).isEqualTo(line + "\n" + line + "\n");
            }
            assertThat(items).isEqualTo(10);
            assertThat(Jsoup.parse(Html.render(document)).select("main > ol > li > pre > code"))
                    .hasSize(20);
        }
    }
}

package oncall.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import oncall.Golden;
import oncall.render.Cell;
import oncall.render.Column;
import oncall.render.Document;
import oncall.render.Row;
import oncall.render.Samples;
import oncall.render.Step;
import oncall.render.Style;
import oncall.render.Table;
import oncall.render.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The Markdown of each kind of block. */
class MarkdownTest {

    private static final Path SCHEDULE = Golden.folder("render/schedule");

    @Test
    void writesTheSchedule() {
        Golden.check(SCHEDULE.resolve("schedule.md"), Markdown.render(Samples.onCall()));
    }

    @Test
    void setsBlocksApart() {
        Document document = new Document.Builder()
                .heading(1, "One")
                .bullets(List.of(Text.of("a"), Text.of("b")))
                .bullets(List.of(Text.of("c")))
                .steps(List.of(Step.of("d"), Step.of("e")))
                .checklist(List.of(Step.of("f")))
                .heading(2, Text.of("Two ").plus("code", Style.CODE))
                .verbatim(List.of(Text.of("  a *b*"), Text.of("```"), Text.of("::error::")))
                .paragraph("g")
                .build();
        assertThat(Markdown.render(document)).isEqualTo("""
                        # One

                        - a
                        - b

                        <!-- -->

                        - c

                        1. d
                        2. e

                        - [ ] f

                        ## Two `code`

                        ````text
                          a *b*
                        ```
                        :\\u{3a}error::
                        ````

                        g
                        """);
    }

    /** Characters without a meaning in their place are left as they are. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            delimiter = '→',
            value = {
                "snake_case and a-b (c) d.e! #f → snake_case and a-b (c) d.e! #f",
                "it's \"so\" + 5 % of {{ ds }}, 3 < 4 & 5 > 2 → it's \"so\" + 5 % of {{ ds }}, 3 < 4 & 5 > 2",
                "~5 min | 10:00 → ~5 min | 10:00",
                "-5 degrees, 1.5 h → -5 degrees, 1.5 h",
                "2026. A year → 2026\\. A year",
                "- item → \\- item",
                "# x → \\# x",
                "_x_ *y* ~z~ [a](b) → \\_x\\_ \\*y\\* ~z\\~ \\[a](b)",
                "see https://x.y or www.x.y → see https\\://x.y or www\\.x.y",
                "C:\\temp → C:\\\\temp",
                "AT&T, P&L &amp; <b> → AT&T, P&L \\&amp; \\<b>",
                "::error::x → \\::error::x",
                "##[error] → \\##\\[error]"
            })
    void escapesNoMoreThanNeeded(String text, String markdown) {
        assertThat(Markdown.render(new Document.Builder().paragraph(text).build()))
                .isEqualTo(markdown + "\n");
    }

    @Test
    void marksUpWhatHasAMeaning() {
        Text text = Text.of("a ")
                .plus("strong", Style.STRONG)
                .plus(" and ")
                .plus("code`s", Style.CODE)
                .plus(" and ")
                .plus(Text.link("a [label]", "https://x.example/a b(c)?d=1&e=2&amp;f#g[0]"))
                .plus(", ")
                .plus(Text.link("https://y.example", "https://y.example"))
                .plus(", ")
                .plus(Text.link("bad", "javascript:alert(1)"))
                .plus(", ")
                .plus(Text.link("mail", "mailto:a@b.example"));
        assertThat(Markdown.render(new Document.Builder().paragraph(text).build()))
                .isEqualTo("a **strong** and ``code`s`` and "
                        + "[a \\[label\\]](https://x.example/a%20b%28c%29?d=1&e=2&amp;amp;f#g%5B0]), "
                        + "<https://y.example>, "
                        + "bad (javascript:alert(1)), [mail](mailto:a@b.example)\n");
    }

    /** As markdownlint requires (MD020, MD026), although people end titles in any way. */
    @ParameterizedTest
    @CsvSource({"Stop!, Stop&#33;", "C#, C\\#", "止まれ。, 止まれ&#12290;", "Why?, Why?"})
    void endsHeadingsWithoutPunctuation(String title, String markdown) {
        Document document = new Document.Builder().heading(1, title).build();
        assertThat(Markdown.render(document)).isEqualTo("# " + markdown + "\n");
        assertThat(MarkdownTextTest.onlyBlock(document)).isEqualTo("Heading:" + title);
    }

    @Test
    void leavesTablesThatAreTooWideUnpadded() {
        Table table = new Table(
                List.of(Column.text("A"), Column.text("B")),
                List.of(
                        new Row(List.of(Cell.of("x".repeat(250)), Cell.of("y")), false),
                        new Row(List.of(), false),
                        new Row(List.of(Cell.of("a"), Cell.of("b")), false)));
        assertThat(Markdown.render(new Document(List.of(table))))
                .isEqualTo("| A | B |\n| --- | --- |\n| " + "x".repeat(250) + " | y |\n| | |\n| a | b |\n");
    }
}

package oncall.render.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import oncall.Golden;
import oncall.Growth;
import oncall.render.Block;
import oncall.render.Cell;
import oncall.render.Column;
import oncall.render.DisplayWidth;
import oncall.render.Document;
import oncall.render.Row;
import oncall.render.SafeText;
import oncall.render.Samples;
import oncall.render.Step;
import oncall.render.Style;
import oncall.render.Table;
import oncall.render.Text;
import oncall.render.markdown.Markdown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text on a terminal: layout, colour and safety. */
class TerminalTextTest {

    private static final Path SCHEDULE = Golden.folder("render/schedule");

    /** At 80 columns the notes are wrapped; at 60 and 40 rows are stacked. */
    @ParameterizedTest
    @ValueSource(ints = {120, 80, 60, 40})
    void laysOutTheSchedule(int columns) {
        Golden.check(
                SCHEDULE.resolve("columns-" + columns + ".txt"), TerminalText.render(Samples.onCall(), columns, false));
    }

    @Test
    void coloursTheSchedule() {
        Golden.check(
                SCHEDULE.resolve("colour-100.txt"),
                TerminalText.render(Samples.onCall(), 100, true).replace("\u001b", "\\e"));
    }

    @Test
    void givesEachStyleItsColour() {
        Text text = Text.of("plain ")
                .plus("strong ", Style.STRONG)
                .plus("muted ", Style.MUTED)
                .plus("notice ", Style.NOTICE)
                .plus("alert ", Style.ALERT)
                .plus("code", Style.CODE)
                .plus(" ")
                .plus(Text.link("label", "https://x.example"))
                .plus(" ")
                .plus(Text.link("https://y.example", "https://y.example"));
        assertThat(terminal(text, 200, true).replace("\u001b", "\\e"))
                .isEqualTo("plain \\e[1mstrong \\e[0m\\e[2mmuted \\e[0m\\e[33mnotice \\e[0m\\e[1;31malert \\e[0m"
                        + "\\e[36mcode\\e[0m \\e[4mlabel\\e[0m (https://x.example) \\e[4mhttps://y.example\\e[0m\n");
    }

    @Test
    void wrapsListsWithHangingIndents() {
        Document document = new Document.Builder()
                .bullets(List.of(Text.of("a bullet that is longer than forty cells are"), Text.of("short")))
                .steps(List.of(Step.of("a step that is longer than forty cells, too"), Step.of("second")))
                .checklist(List.of(Step.of("a thing to tick off that is longer than forty"), Step.of(Text.EMPTY)))
                .build();
        assertThat(TerminalText.render(document, 40, false)).isEqualTo("""
                        • a bullet that is longer than forty
                          cells are
                        • short

                        1. a step that is longer than forty
                           cells, too
                        2. second

                        [ ] a thing to tick off that is longer
                            than forty
                        [ ]
                        """);
    }

    @Test
    void alignsNumbersOfLongLists() {
        List<Step> items = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            items.add(Step.of("x"));
        }
        assertThat(TerminalText.render(new Document.Builder().steps(items).build(), 80, false))
                .startsWith(" 1. x\n 2. x\n")
                .endsWith(" 9. x\n10. x\n");
    }

    @Test
    void breaksLongWordsBetweenClusters() {
        assertThat(terminal(Text.of("see " + "x".repeat(39) + "e\u0301👩‍👩‍👧" + "y".repeat(39)), 40, false))
                .isEqualTo("see\n" + "x".repeat(39) + "e\u0301\n" + "👩‍👩‍👧" + "y".repeat(38) + "\ny\n");
        assertThat(terminal(Text.of("山".repeat(41)), 41, false))
                .isEqualTo("山".repeat(20) + "\n" + "山".repeat(20) + "\n山\n");
    }

    @Test
    void keepsLinesVerbatim() {
        Document document = new Document.Builder()
                .verbatim(List.of(
                        Text.of("file.yaml:1:3: " + "long ".repeat(10)),
                        Text.of("  ::error::x"),
                        Text.of("      ^^", Style.ALERT)))
                .build();
        assertThat(TerminalText.render(document, 40, false))
                .isEqualTo("file.yaml:1:3: " + "long ".repeat(9) + "long\n  :\\u{3a}error::x\n      ^^\n");
    }

    @Test
    void printsNothingForEmptyBlocks() {
        Document document = new Document.Builder()
                .paragraph("")
                .bullets(List.of())
                .steps(List.of())
                .checklist(List.of())
                .verbatim(List.of())
                .table(new Table(List.of(), List.of()))
                .build();
        assertThat(TerminalText.render(document, 80, false)).isEmpty();
        assertThat(Markdown.render(document)).isEmpty();
    }

    @Test
    void showsHeadersOfATableWithoutRows() {
        Table table = new Table(List.of(Column.text("One"), Column.text("Two")), List.of());
        assertThat(TerminalText.render(new Document(List.of(table)), 80, false)).isEqualTo("One\n───\n");
    }

    @Test
    void putsNumbersAtTheRightEdge() {
        Table table = new Table(
                Column.headed("Who|Shifts#|Of#"),
                List.of(
                        new Row(List.of(Cell.of("Alice"), Cell.of("9"), Cell.of("13.25")), false),
                        new Row(List.of(Cell.of("Bob"), Cell.EMPTY, Cell.of("8.50")), true)));
        assertThat(TerminalText.render(new Document(List.of(table)), 80, false)).isEqualTo("""
                          Who    Shifts     Of
                          ─────  ──────  ─────
                          Alice       9  13.25
                        ▶ Bob             8.50
                        """);
        assertThat(Markdown.render(new Document(List.of(table)))).isEqualTo("""
                        | Who       | Shifts |    Of |
                        | --------- | -----: | ----: |
                        | Alice     |      9 | 13.25 |
                        | **▶ Bob** |        |  8.50 |
                        """);
    }

    @Test
    void defusesCommandsThatWrappingOrJoiningWouldMake() {
        assertThat(terminal(Text.of("x".repeat(36) + " ::error::y"), 40, false))
                .isEqualTo("x".repeat(36) + "\n:\\u{3a}error::y\n");
        assertThat(terminal(Text.of("x".repeat(40) + "::error::y"), 40, false))
                .isEqualTo("x".repeat(40) + "\n:\\u{3a}error::y\n");
        assertThat(terminal(Text.of(":").plus(":error::y"), 40, false)).isEqualTo(":\\u{3a}error::y\n");
        assertThat(terminal(Text.of("##").plus("[error]y", Style.STRONG), 40, false))
                .isEqualTo("##\\u{5b}error]y\n");
    }

    /**
     * For every text, lines fit except for escapes in commands, end without spaces, contain nothing harmful and lose
     * nothing, and colour does not move anything.
     */
    @Test
    void holdsForAnyText() {
        Random random = new Random(7);
        for (int run = 0; run < 2000; run++) {
            Document document = RandomDocument.of(random);
            int columns = 40 + random.nextInt(60);
            String plain = TerminalText.render(document, columns, false);
            String coloured = TerminalText.render(document, columns, true);
            assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain);
            for (String line : plain.split("\n")) {
                assertThat(DisplayWidth.of(unescaped(line))).as(line).isLessThanOrEqualTo(columns);
                assertThat(line).doesNotEndWith(" ");
                assertThat(SafeText.line(line)).as("safe as a line").isEqualTo(line);
            }
            if (document.blocks().get(0) instanceof Block.Paragraph paragraph) {
                assertThat(letters(plain))
                        .isEqualTo(letters(SafeText.characters(paragraph.text().unstyled())));
            }
        }
    }

    private static String letters(String text) {
        return unescaped(text.replaceAll("[ \n]", ""));
    }

    /** The text with the unescaped commands to the runner. */
    private static String unescaped(String text) {
        return text.replace("\\u{3a}", ":").replace("\\u{5b}", "[");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", ":", "\u0301", "a ", "::x ", "##[", "👩\u200d", "[x"})
    void takesTimeInProportionToTheText(String part) throws Exception {
        Growth.assertLinear(500_000, size -> {
            String value = part.repeat(size / part.length());
            Table table = new Table(
                    List.of(Column.flexible("A"), Column.flexible("B")),
                    List.of(new Row(List.of(Cell.of(value), Cell.of(value)), true)));
            Document document =
                    new Document.Builder().paragraph(value).table(table).build();

            assertThat(TerminalText.render(document, 80, true)).isNotEmpty();
            assertThat(Markdown.render(document)).isNotEmpty();
        });
    }

    private static String terminal(Text text, int columns, boolean colour) {
        return TerminalText.render(new Document.Builder().paragraph(text).build(), columns, colour);
    }
}

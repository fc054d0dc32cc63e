package oncall.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import oncall.cli.Run;
import oncall.render.markdown.Markdown;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Markdownlint accepts our Markdown. */
class MarkdownLintCheck {

    private static final String NOTHING = "no such rule";

    /** Whether the bars of a table are aligned: fonts differ on how wide rare characters are. */
    private static final String WIDTHS = "MD060";

    private static final List<String> COMMANDS = List.of(
            "plan",
            "runbook FIRST",
            "owners --format markdown",
            "schedule --explain --format markdown",
            "schedule --weeks 52 --format markdown",
            "fairness --format markdown");

    @Test
    void findsNothingInDocuments() throws Exception {
        List<String> texts = new ArrayList<>();
        for (Path plan : plans()) {
            String first = Run.in(plan, "owners", "--format", "csv")
                    .out()
                    .lines()
                    .skip(1)
                    .findFirst()
                    .orElseThrow();
            for (String command : COMMANDS) {
                Run run = Run.in(
                        plan, command.replace("FIRST", first.split(",", -1)[0]).split(" ", -1));
                assertThat(run.exit()).as(run.err()).isZero();
                texts.add(run.out());
            }
        }
        assertClean(texts, NOTHING);
    }

    @Test
    void hasNoFaultToFindInPages() throws Exception {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> pages = Stream.of("README.md", "src/site/markdown", ".github")
                .map(Path::of)
                .flatMap(MarkdownLintCheck::pages)) {
            for (Path page : pages.toList()) {
                texts.add(Files.readString(page));
            }
        }
        assertThat(texts).hasSizeGreaterThan(10);
        assertClean(texts, NOTHING);
    }

    /** The pages in a folder without the template of pull requests, which continues below a title. */
    private static Stream<Path> pages(Path folder) {
        try {
            return Files.walk(folder)
                    .filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> !file.endsWith("PULL_REQUEST_TEMPLATE.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> plans() throws IOException {
        List<Path> plans = new ArrayList<>(List.of(Path.of("src/test/resources/oncall/plans/small")));
        try (Stream<Path> examples = Files.list(Path.of("examples"))) {
            examples.sorted().forEach(plans::add);
        }
        return plans;
    }

    @Test
    void findsNothingInHostileTexts() throws Exception {
        List<String> texts = new ArrayList<>();
        for (Text text : Samples.hostileTexts(300)) {
            Row row = new Row(List.of(Cell.of(text), new Cell(List.of(text, text))), true);
            texts.add(Markdown.render(new Document.Builder()
                    .heading(1, Text.of("x ").plus(text))
                    .paragraph(text)
                    .bullets(List.of(text, text))
                    .steps(List.of(new Step(text, List.of(text, text)), Step.of(text)))
                    .callout(Block.Tone.NOTE, text)
                    .checklist(List.of(Step.of(text), new Step(text, List.of(text))))
                    .table(new Table(List.of(Column.text("A"), Column.flexible("B")), List.of(row)))
                    .verbatim(List.of(text))
                    .build()));
        }
        assertClean(texts, WIDTHS);
    }

    private static void assertClean(List<String> texts, String exempt) throws Exception {
        JsonNode findings = NodeJudge.ask("markdownlint.mjs", texts);
        assertThat(findings).hasSameSizeAs(texts);
        for (int i = 0; i < texts.size(); i++) {
            assertThat(findings.get(i))
                    .as(texts.get(i))
                    .allSatisfy(finding -> assertThat(finding.asString()).contains(exempt));
        }
    }
}

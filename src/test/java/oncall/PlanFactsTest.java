package oncall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import oncall.cli.Run;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The plan printed from each example contains every fact of the management plan from which the example was made. The
 * facts are in {@code src/test/resources/oncall/examples/NAME/plan-facts.txt}, one per line: {@code section: words |
 * words}. The section is the plan's title for the text at its top, and otherwise the headings on the way, joined by "
 * &gt; ". All the words occur, in this order, in one heading, paragraph, list item or table row there.
 */
class PlanFactsTest {

    private static final Path FACTS = Path.of("src/test/resources/oncall/examples");
    private static final int FEWEST = 40;
    private static final List<org.commonmark.Extension> TABLES = List.of(TablesExtension.create());

    static List<Path> examples() throws IOException {
        try (Stream<Path> facts = Files.list(FACTS)) {
            return facts.sorted()
                    .map(plan -> Path.of("examples").resolve(plan.getFileName()))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void printsEveryFactOfItsPlan(Path example) throws IOException {
        Run run = Run.in(example, "plan", "--today", "2026-11-21");
        assertThat(run.err()).isEmpty();
        List<Passage> passages = passages(run.out());
        List<String> missing = new ArrayList<>();
        int facts = 0;
        for (String line :
                Files.readAllLines(FACTS.resolve(example.getFileName()).resolve("plan-facts.txt"))) {
            if (!line.isBlank() && !line.startsWith("#")) {
                facts++;
                int colon = line.indexOf(": ");
                assertThat(colon).as("colon in the fact '%s'", line).isPositive();
                Pattern words = words(line.substring(colon + 2));
                if (passages.stream().noneMatch(passage -> passage.says(line.substring(0, colon), words))) {
                    missing.add(line);
                }
            }
        }
        assertThat(missing)
                .as("facts that the plan of %s does not print", example)
                .isEmpty();
        assertThat(facts).isGreaterThanOrEqualTo(FEWEST);
    }

    private static Pattern words(String facts) {
        StringBuilder pattern = new StringBuilder("(?ius)");
        for (String words : facts.split(" \\| ")) {
            pattern.append(".*(?<!\\w)").append(Pattern.quote(words)).append("(?!\\w)");
        }
        return Pattern.compile(pattern.toString());
    }

    /** A heading, a paragraph or a row, and the headings on the way to it. */
    private record Passage(String section, String text) {

        boolean says(String wanted, Pattern words) {
            boolean there = section.equals(wanted) || section.startsWith(wanted + " > ");
            Matcher found = words.matcher(text);
            return there && found.lookingAt();
        }
    }

    private static List<Passage> passages(String markdown) {
        List<Passage> passages = new ArrayList<>();
        Parser.builder().extensions(TABLES).build().parse(markdown).accept(new Collector(passages));
        return passages;
    }

    private static final class Collector extends AbstractVisitor {

        private final TextContentRenderer renderer =
                TextContentRenderer.builder().extensions(TABLES).build();
        private final List<Passage> passages;
        private final List<String> headings = new ArrayList<>();

        Collector(List<Passage> passages) {
            this.passages = passages;
        }

        @Override
        public void visit(Heading heading) {
            String text = renderer.render(heading);
            while (headings.size() >= heading.getLevel()) {
                headings.remove(headings.size() - 1);
            }
            headings.add(text);
            add(text);
        }

        @Override
        public void visit(Paragraph paragraph) {
            add(renderer.render(paragraph));
        }

        @Override
        public void visit(CustomNode node) {
            if (node instanceof TableRow) {
                StringBuilder row = new StringBuilder();
                for (Node cell = node.getFirstChild(); cell != null; cell = cell.getNext()) {
                    row.append(renderer.render(cell)).append(' ');
                }
                add(row.toString());
            } else {
                visitChildren(node);
            }
        }

        private void add(String text) {
            List<String> way = headings.size() > 1 ? headings.subList(1, headings.size()) : headings;
            passages.add(new Passage(String.join(" > ", way), text));
        }
    }
}

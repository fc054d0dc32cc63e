package oncall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import oncall.cli.Run;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The first page of the plan of each example is short: 700 words, a line for each rule. */
class FirstPageTest {

    private static final int MOST_WORDS = 700;
    private static final int MOST_WORDS_OF_A_RULE = 30;

    static List<Path> examples() throws IOException {
        try (Stream<Path> examples = Files.list(Path.of("examples"))) {
            return examples.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void hasAtMost700Words(Path example) {
        long words = 0;
        for (Element part : parts(plan(example))) {
            words += part.select("th, td, p, li, h1, h2, h3").stream()
                    .filter(element -> element.select("p, li").size() < 2)
                    .mapToLong(element -> words(element.text()))
                    .sum();
        }

        assertThat(words).isBetween(200L, (long) MOST_WORDS);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void hasALineForEachRule(Path example) {
        List<String> rules = plan(example).select("#rules + ul > li").eachText();

        assertThat(rules).hasSizeGreaterThan(5);
        assertThat(rules).allSatisfy(rule -> assertThat(words(rule)).isLessThanOrEqualTo(MOST_WORDS_OF_A_RULE));
    }

    /** Nobody's absence is on the line of somebody else's shift. */
    @ParameterizedTest
    @MethodSource("examples")
    void hasLinesOfTheirOwnForAbsences(Path example) {
        Elements lines = plan(example).select("#exceptions-in-the-coming-quarter + ul > li");
        Pattern absence = Pattern.compile(" is away (\\d|on |until ).*\\.");

        assertThat(lines).hasSizeGreaterThan(3);
        for (Element line : lines) {
            boolean isShift = !line.select("strong").isEmpty();
            assertThat(absence.matcher(line.text()).find())
                    .as("absence in %s", line.text())
                    .isNotEqualTo(isShift);
        }
    }

    /** Pairs each turn with its secondary in one line, and has no empty columns. */
    @ParameterizedTest
    @MethodSource("examples")
    void hasSomethingInEachCell(Path example) {
        Elements cells = plan(example).select("div.table[aria-label^='Table: Order'] td");

        assertThat(cells).hasSizeGreaterThan(8);
        assertThat(cells).allSatisfy(cell -> assertThat(cell.text()).matches(".*[\\p{L}\\p{N}].*"));
    }

    /** Every bar of a shift has its day, also where it is narrow; only a single day between two others may have none. */
    @ParameterizedTest
    @MethodSource("examples")
    void hasADateOnEachBarOfItsPicture(Path example) {
        String mermaid = Run.in(example, "schedule", "--at", "2026-12-01T10:00", "--format", "mermaid")
                .out();
        Pattern bar = Pattern.compile(
                "^    (.*) :(?: \\w+,)? (\\d{4}-\\d\\d-\\d\\d), (\\d{4}-\\d\\d-\\d\\d)$", Pattern.MULTILINE);
        List<MatchResult> bars = bar.matcher(mermaid).results().toList();

        assertThat(bars).hasSizeGreaterThan(10);
        for (MatchResult found : bars) {
            LocalDate from = LocalDate.parse(found.group(2));
            if (from.plusDays(1).isBefore(LocalDate.parse(found.group(3)))) {
                assertThat(found.group(1)).contains(String.valueOf(from.getDayOfMonth()));
            }
        }
    }

    private static Document plan(Path example) {
        return Jsoup.parse(Run.in(example, "plan", "--at", "2026-12-01T10:00", "--format", "html")
                .out());
    }

    /** The parts of the page before the schedule. */
    private static List<Element> parts(Document plan) {
        List<Element> parts = new ArrayList<>();
        for (Element part : plan.select("main > *")) {
            if (part.id().equals("schedule")) {
                return parts;
            }
            parts.add(part);
        }
        throw new AssertionError("a plan has a schedule");
    }

    private static long words(String text) {
        return Stream.of(text.split("\\s+"))
                .filter(word -> word.matches(".*[\\p{L}\\p{N}].*"))
                .count();
    }
}

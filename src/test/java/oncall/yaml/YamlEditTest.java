package oncall.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import oncall.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Edits of texts, shown as differences. A case begins with {@code =}, the path of the list and the item to add. The text
 * follows; {@code +} marks the lines that are new, {@code -} those that they replace. {@code !} marks why an edit is
 * refused, and what to add by hand.
 */
class YamlEditTest {

    static List<Path> files() throws IOException {
        try (Stream<Path> paths = Files.list(Golden.folder("yaml/edits"))) {
            return paths.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void addsAnItem(Path file) throws IOException {
        StringBuilder actual = new StringBuilder();
        for (String one : Files.readString(file).split("(?m)^(?==)")) {
            String header = one.substring(0, one.indexOf('\n') + 1);
            String text = one.substring(header.length())
                    .lines()
                    .filter(line -> !line.startsWith("+") && !line.startsWith("!"))
                    .map(line -> line.isEmpty() ? "\n" : line.substring(1) + "\n")
                    .collect(Collectors.joining());
            actual.append(header).append(outcome(header, text));
        }
        Golden.check(file, actual.toString());
    }

    private static String outcome(String header, String text) {
        Edit edit = edit(header, text);
        for (UnaryOperator<String> variant : VARIANTS) {
            if (edit instanceof Edit.Done done) {
                assertThat(edit(header, variant.apply(text)))
                        .as(header)
                        .isEqualTo(new Edit.Done(variant.apply(done.text()), done.index()));
            }
        }
        return edit instanceof Edit.Done done
                ? difference(text, done.text())
                : marked(" ", text.lines().toList()) + refusal((Edit.Refused) edit);
    }

    /** The same text with other line ends, with a byte order mark, and without its last line break. */
    private static final List<UnaryOperator<String>> VARIANTS = List.of(
            text -> text.replace("\n", "\r\n"),
            text -> text.replace('\n', '\r'),
            text -> "\ufeff" + text,
            text -> text.substring(0, text.length() - 1));

    private static Edit edit(String header, String text) {
        String[] words = header.substring(2).strip().split(" (?=\\w+=)");
        NewItem item = new NewItem();
        for (String word : List.of(words).subList(1, words.length)) {
            String key = word.substring(0, word.indexOf('='));
            String value = word.substring(key.length() + 1).translateEscapes();
            if (key.equals("excused")) {
                item.with(key, Boolean.parseBoolean(value));
            } else if (value.matches("\\d{4}-\\d\\d-\\d\\d")) {
                item.with(key, LocalDate.parse(value));
            } else {
                item.with(key, value);
            }
        }
        return new YamlEdit("team.yaml", text).addItem(List.of(words[0].split("/")), item);
    }

    private static String difference(String before, String after) {
        List<String> old = before.lines().toList();
        List<String> now = after.lines().toList();
        int start = 0;
        while (start < old.size() && old.get(start).equals(now.get(start))) {
            start++;
        }
        int end = 0;
        while (end < old.size() - start && old.get(old.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
            end++;
        }
        return marked(" ", old.subList(0, start))
                + marked("-", old.subList(start, old.size() - end))
                + marked("+", now.subList(start, now.size() - end))
                + marked(" ", old.subList(old.size() - end, old.size()));
    }

    private static String refusal(Edit.Refused refused) {
        return "! " + refused.place().line() + ":" + refused.place().column() + ": " + refused.reason() + "\n"
                + marked("!", refused.lines());
    }

    private static String marked(String mark, List<String> lines) {
        return lines.stream()
                .map(line -> mark.equals(" ") && line.isEmpty() ? "\n" : mark + line + "\n")
                .collect(Collectors.joining());
    }

    @Test
    void replacesNothingInCapitals() {
        NewItem item = new NewItem().with("date", LocalDate.parse("2026-12-09"));
        assertThat(new YamlEdit("team.yaml", "overrides: NULL\n").addItem(List.of("overrides"), item))
                .isEqualTo(new Edit.Done("overrides:\n  - {date: 2026-12-09}\n", 0));
    }

    @Test
    void keepsTheBreakOfEachLine() {
        NewItem item = new NewItem().with("date", LocalDate.parse("2026-12-09"));
        String text = "team: Data\noverrides:\n  - {date: 2026-12-01}!swaps: []\n";
        for (String end : List.of("\r\n", "\n")) {
            String old = (end.equals("\n") ? text.replace("\n", "\r\n") : text).replace("!", end);
            String now = old.replace("01}" + end, "01}" + end + "  - {date: 2026-12-09}" + end);
            assertThat(new YamlEdit("team.yaml", old).addItem(List.of("overrides"), item))
                    .isEqualTo(new Edit.Done(now, 1));
        }
    }
}

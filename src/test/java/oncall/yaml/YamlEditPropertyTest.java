package oncall.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import oncall.text.Diagnostics;
import oncall.text.SourceFile;
import org.junit.jupiter.api.Test;

/** Edits of many files in many styles change what they should, and no character besides. */
class YamlEditPropertyTest {

    private static final int FILES = Integer.getInteger("edits.files", 400);

    @Test
    void editsFilesInAnyStyle() {
        for (int seed = 0; seed < FILES; seed++) {
            RandomStyle style = new RandomStyle(seed, false);
            String text = RandomTeam.in(style);
            for (int i = 0; i < 2; i++) {
                text = edited(text, List.of("swaps"), RandomTeam.swap(style));
                text = edited(text, List.of("overrides"), RandomTeam.timeOff(style));
                text = edited(text, List.of("engineers", "e" + style.below(3), "time_off"), RandomTeam.timeOff(style));
            }
        }
    }

    @Test
    void editsTheExamples() throws IOException {
        RandomStyle style = new RandomStyle(1, false);
        List<Path> files;
        try (Stream<Path> examples = Files.list(Path.of("examples"))) {
            files = examples.sorted()
                    .map(example -> example.resolve("team.yaml"))
                    .toList();
        }
        assertThat(files).hasSizeGreaterThan(4);
        for (Path file : files) {
            String text = Files.readString(file);
            for (String variant : List.of(text, text.replace("\n", "\r\n"), "\ufeff" + text.strip())) {
                edited(variant, List.of("swaps"), RandomTeam.swap(style));
                edited(variant, List.of("overrides"), RandomTeam.timeOff(style));
                for (Node engineer : items(read(variant), List.of("engineers"))) {
                    String id = ((Scalar) ExpectedTree.find(engineer, List.of("id"))).text();
                    edited(variant, List.of("engineers", id, "time_off"), RandomTeam.timeOff(style));
                }
            }
        }
    }

    @Test
    void removesWhatItAdded() {
        for (int seed = 0; seed < FILES; seed++) {
            RandomStyle style = new RandomStyle(seed, false);
            String text = RandomTeam.in(style);
            for (String key : List.of("swaps", "overrides")) {
                List<String> path = List.of(key);
                NewItem item = RandomTeam.swap(style).with("reason", "Chess in the park");
                if (new YamlEdit("team.yaml", text).addItem(path, item) instanceof Edit.Done done) {
                    String dump = dump(item.toNode(read(text).location()));
                    String removed =
                            removed(done.text(), path, dumps(done.text(), path).indexOf(dump));
                    // Blank lines may belong to a text after '|' or '>'.
                    boolean isExact = !text.contains("|") && !text.contains(">");
                    if (!dumps(text, path).isEmpty() || !text.contains(key) && !removed.contains(key)) {
                        assertThat(isExact ? removed : bare(removed))
                                .as("%s%n=>%n%s", text, done.text())
                                .isEqualTo(isExact ? text : bare(text));
                    }
                }
            }
        }
    }

    @Test
    void removesAnyItem() {
        for (int seed = 0; seed < FILES; seed++) {
            String text = RandomTeam.in(new RandomStyle(seed, false));
            for (String key : List.of("swaps", "overrides")) {
                for (int i = dumps(text, List.of(key)).size() - 1; i >= 0; i--) {
                    removed(text, List.of(key), i);
                }
            }
        }
    }

    /** Without the item, and with everything else, comments included. */
    private static String removed(String text, List<String> path, int index) {
        Edit edit = new YamlEdit("team.yaml", text).removeItem(path, index);
        assertThat(edit).as("%s %d of%n%s", path, index, text).isInstanceOf(Edit.Done.class);
        String removed = ((Edit.Done) edit).text();
        List<String> rest = dumps(text, path);
        rest.remove(index);
        assertThat(dumps(removed, path)).isEqualTo(rest);
        assertThat(COMMENT.matcher(removed).results().map(MatchResult::group).toList())
                .as("%s%n=>%n%s", text, removed)
                .isEqualTo(
                        COMMENT.matcher(text).results().map(MatchResult::group).toList());
        String old = bare(text);
        String now = bare(removed);
        int start = 0;
        while (start < now.length() && old.charAt(start) == now.charAt(start)) {
            start++;
        }
        assertThat(old).as("%s%n=>%n%s", text, removed).endsWith(now.substring(start));
        return removed;
    }

    private static final Pattern COMMENT = Pattern.compile("#[ \t]?(note |a: \\[b, |\ud83d\ude00 |- \\{x: 'y )\\d+");

    /** Without comments and blanks. */
    private static String bare(String text) {
        return COMMENT.matcher(text).replaceAll("").replaceAll("\\s", "");
    }

    private static String edited(String text, List<String> path, NewItem item) {
        Edit edit = new YamlEdit("team.yaml", text).addItem(path, item);
        if (edit instanceof Edit.Refused && !text.endsWith("\n") && !text.endsWith("\r")) {
            // A text after '|' ends in a line break, or it does not: a line after it would add one.
            assertThat(text.substring(text.lastIndexOf(':'))).startsWith(": |");
            return text;
        }
        assertThat(edit).as(text).isInstanceOf(Edit.Done.class);
        String edited = ((Edit.Done) edit).text();
        try {
            checkCharacters(text, edited);
            checkLists(
                    dumps(text, path),
                    dumps(edited, path),
                    dump(item.toNode(read(text).location())));
            checkComments(text.lines().toList(), edited.lines().toList());
        } catch (AssertionError e) {
            throw new AssertionError(path + " of\n" + text + "\n=>\n" + edited, e);
        }
        return edited;
    }

    /** What is written in place of a list goes; a comma may come before a comment. Everything else stays. */
    private static void checkCharacters(String text, String edited) {
        int start = 0;
        while (start < text.length() && text.charAt(start) == edited.charAt(start)) {
            start++;
        }
        int end = text.length();
        int offset = edited.length() - end;
        while (end > start && end + offset > start && text.charAt(end - 1) == edited.charAt(end - 1 + offset)) {
            end--;
        }
        String old = text.substring(start, end);
        String added = edited.substring(start, end + offset).strip();
        boolean kept = added.startsWith("," + old.stripTrailing()) || "[ ]".contains(old) || "null".contains(old);
        for (String nothing : RandomTeam.NOTHING) {
            kept |= old.strip().startsWith(nothing)
                    && added.startsWith(old.strip().substring(nothing.length()).strip());
        }
        assertThat(kept).as("'%s' became '%s'", old, added).isTrue();
    }

    /** The item is added at the end; in lists sorted by date it may be elsewhere, and the list stays sorted. */
    private static void checkLists(List<String> before, List<String> after, String added) {
        int index = after.lastIndexOf(added);
        List<String> rest = new ArrayList<>(after);
        rest.remove(index);
        assertThat(rest).isEqualTo(before);
        if (dates(before).equals(dates(before).stream().sorted().toList())) {
            assertThat(dates(after)).isSorted();
        } else {
            assertThat(index).isEqualTo(before.size());
        }
    }

    private static List<String> dates(List<String> items) {
        return items.stream()
                .map(item -> item.replaceFirst(".*?(shift|from|date): ([0-9-]+).*", "$2"))
                .filter(date -> Character.isDigit(date.charAt(0)))
                .toList();
    }

    /** A comment that is alone on its line stays above what it is about. */
    private static void checkComments(List<String> before, List<String> after) {
        for (int i = 0; i + 1 < before.size(); i++) {
            String line = before.get(i);
            String next = before.get(i + 1);
            boolean above = line.strip().startsWith("#") && !next.isBlank() && indent(line) <= indent(next);
            if (above && before.indexOf(line) == before.lastIndexOf(line)) {
                String begin = next.substring(0, Math.min(next.length(), indent(next) + 4));
                assertThat(after.get(after.indexOf(line) + 1)).as(line).startsWith(begin);
            }
        }
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    private static Node read(String text) {
        Diagnostics diagnostics = new Diagnostics();
        Node root = YamlReader.read(new SourceFile("team.yaml", text.replace("\ufeff", "")), diagnostics);
        assertThat(root).as("%s\n%s", text, diagnostics.sorted()).isNotNull();
        return root;
    }

    private static List<Node> items(Node root, List<String> path) {
        return ExpectedTree.find(root, path) instanceof Sequence list ? list.items() : List.of();
    }

    private static List<String> dumps(String text, List<String> path) {
        return new ArrayList<>(
                items(read(text), path).stream().map(YamlEditPropertyTest::dump).toList());
    }

    private static String dump(Node item) {
        return ((Mapping) item)
                .entries().stream()
                        .map(entry -> entry.key().text() + ": " + ((Scalar) entry.value()).text())
                        .toList()
                        .toString();
    }
}

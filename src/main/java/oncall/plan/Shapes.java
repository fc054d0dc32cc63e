package oncall.plan;

import java.util.List;
import java.util.Locale;
import oncall.text.Diagnostics;
import oncall.text.Location;
import oncall.yaml.Mapping;
import oncall.yaml.Node;
import oncall.yaml.Scalar;
import oncall.yaml.Sequence;
import org.jspecify.annotations.Nullable;

/** Takes values as texts, lists or blocks, and says how to write what is something else. */
final class Shapes {

    private static final int SHORT = 60;
    private static final String EMPTY_ITEM = "write something behind the '-', or remove it";

    private final Diagnostics diagnostics;
    private boolean wrong;

    Shapes(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Whether a value has been something else than it was taken for. */
    boolean haveBeenWrong() {
        return wrong;
    }

    /** The keys of a file; nothing at all is a file without keys. */
    @Nullable
    Mapping file(Node root, String kind) {
        if (root instanceof Mapping keys) {
            return keys;
        }
        if (root.isNothing()) {
            return new Mapping(List.of(), 1, false, root.location());
        }
        String list = !(root instanceof Sequence)
                ? null
                : switch (kind) {
                    case PlanDirectory.PIPELINES -> "pipelines:";
                    case PlanDirectory.HOLIDAYS -> "holidays:";
                    default -> null;
                };
        diagnostics.error(
                root.location(),
                Fields.WRONG_TYPE,
                "this file holds 'key: value' lines, but this is " + root.kind(),
                list == null
                        ? "write the file's keys at the beginning of lines, each with a ':' behind it"
                        : "write '" + list + "' on a line above the list");
        return null;
    }

    @Nullable
    Scalar scalar(Node node) {
        if (node instanceof Scalar scalar && !node.isNothing()) {
            CommentedValue.reportCut(scalar, diagnostics);
            return scalar;
        }
        wrongType(
                node,
                "a single text",
                node.isNothing()
                        ? EMPTY_ITEM
                        : node instanceof Mapping
                                ? "write a text without keys; one that has ': ' in it belongs in quotes"
                                : "write it without brackets or '-'");
        return null;
    }

    @Nullable
    Mapping block(Node node, String whatItIs, @Nullable String example) {
        if (node instanceof Mapping block && example != null && isKeyedByDate(block)) {
            report(block.entries().get(0).key().location(), "a date cannot be a key here", "write it as " + example);
            return null;
        }
        if (node instanceof Mapping block) {
            return block;
        }
        wrongType(
                node,
                whatItIs + ", written as 'key: value' lines",
                node.isNothing() ? EMPTY_ITEM : example == null ? null : "write it as " + example);
        return null;
    }

    /** {@code 2026-12-25: Christmas Day}. */
    private static boolean isKeyedByDate(Mapping block) {
        if (block.entries().size() != 1) {
            return false;
        }
        String key = block.entries().get(0).key().text();
        return Values.date(key) != null || Values.yearlyDate(key) != null;
    }

    /**
     * The items of a list.
     *
     * @param example how such an item is written on one line, for who wrote something else
     */
    List<Node> items(Node value, @Nullable String example) {
        if (value instanceof Sequence sequence) {
            return sequence.items();
        }
        if (value instanceof Scalar scalar && hasDashes(scalar, value)) {
            return List.of();
        }
        boolean single = value instanceof Scalar scalar && isSimple(scalar);
        if (single && example == null) {
            wrongType(value, "a list", "put it in brackets: [" + ((Scalar) value).text() + "]");
        } else if (single) {
            wrongType(value, "a list", "write it as [" + example + "]");
        } else {
            wrongType(
                    value,
                    "a list",
                    "write each item on a line of its own, behind '- '"
                            + (example == null ? "" : ", such as - " + example));
        }
        return List.of();
    }

    /** Whether a text was to be a list, since it begins with a '-'; that is reported. */
    private boolean hasDashes(Scalar scalar, Node value) {
        String text = scalar.text();
        if (text.length() < 2 || text.charAt(0) != '-') {
            return false;
        }
        boolean glued = scalar.plain() && Character.isLetter(text.charAt(1));
        if (glued || text.charAt(1) == ' ') {
            wrongType(
                    value,
                    "a list",
                    glued ? "write a space after each '-'" : "remove the '|', '>' or quote before its '-'");
        }
        return glued || text.charAt(1) == ' ';
    }

    /** The items of a list of single words: ids, or values out of a fixed few. */
    List<Node> words(Node value) {
        if (value instanceof Sequence sequence) {
            return sequence.items();
        }
        if (!(value instanceof Scalar scalar)) {
            return items(value, null);
        }
        if (hasDashes(scalar, value)) {
            return List.of();
        }
        wrongType(
                value,
                "a list",
                switch (scalar.text().toLowerCase(Locale.ROOT)) {
                    case "none", "no", "never", "nobody", "nothing", "false", "off" -> "for none, write []";
                    case "all", "everyone", "everybody", "anyone", "yes", "true" -> "for all, remove the key";
                    default -> "put it in brackets: [" + withCommas(scalar.text()) + "]";
                });
        return List.of();
    }

    /** The words with a comma and a blank between them, whatever stood there before. */
    private static String withCommas(String text) {
        StringBuilder words = new StringBuilder();
        boolean inWord = false;
        for (int i = 0; i < text.length() && words.length() < SHORT; i++) {
            char c = text.charAt(i);
            boolean wasInWord = inWord;
            inWord = Character.isLetterOrDigit(c) || c == '-' || c == '_';
            if (inWord && !wasInWord && !words.isEmpty()) {
                words.append(", ");
            }
            if (inWord) {
                words.append(c);
            }
        }
        return words.toString();
    }

    private void wrongType(Node node, String expected, @Nullable String hint) {
        String found = node.isNothing() ? "there is nothing" : "this is " + node.kind();
        report(firstLine(node), "expected " + expected + ", but " + found, hint);
    }

    /** Reports a value that is something else than it is taken for. */
    void report(Location place, String problem, @Nullable String hint) {
        wrong = true;
        diagnostics.error(place, Fields.WRONG_TYPE, problem, hint);
    }

    /** Whether the text is one item, with nothing in it that would mean something else within brackets. */
    private static boolean isSimple(Scalar scalar) {
        String text = scalar.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isLetterOrDigit(c) && "-_. ".indexOf(c) < 0) {
                return false;
            }
        }
        return text.length() <= SHORT
                && !text.startsWith("-")
                && scalar.location().line() == scalar.location().endLine();
    }

    private static Location firstLine(Node node) {
        if (node instanceof Mapping block && !block.entries().isEmpty()) {
            return block.entries().get(0).key().location();
        }
        return node.location();
    }
}

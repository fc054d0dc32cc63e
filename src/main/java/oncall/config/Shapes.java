package oncall.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import oncall.source.Diagnostics;
import oncall.source.Location;
import oncall.source.Quote;
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
            return new Mapping(List.of(), 1, root.location());
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
            wrong = true;
            diagnostics.error(
                    block.entries().get(0).key().location(),
                    Fields.WRONG_TYPE,
                    "a date cannot be a key here",
                    "write it as " + example);
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

    /** The items that are blocks; texts one behind the other, in place of some, are one mistake. */
    List<Mapping> blocks(List<Node> items, String whatTheyAre, @Nullable String example) {
        List<Mapping> blocks = new ArrayList<>();
        int next = 0;
        while (next < items.size()) {
            int texts = texts(items, next);
            if (texts > 0) {
                reportTexts(items.get(next), texts, texts < items.size(), whatTheyAre, example);
                next += texts;
            } else {
                Mapping block = block(items.get(next), whatTheyAre, example);
                if (block != null) {
                    blocks.add(block);
                }
                next++;
            }
        }
        return blocks;
    }

    /** How many items are texts, one behind the other, from one on. */
    private static int texts(List<Node> items, int first) {
        int end = first;
        while (end < items.size()
                && items.get(end) instanceof Scalar
                && !items.get(end).isNothing()) {
            end++;
        }
        return end - first;
    }

    private void reportTexts(Node first, int texts, boolean amongOthers, String whatTheyAre, @Nullable String example) {
        String more =
                texts == 1 ? "" : texts == 2 ? ", as is the next item" : ", as are the next " + (texts - 1) + " items";
        boolean mayBeAnItemOfAnother = amongOthers && first instanceof Scalar text && !Values.isId(text.text());
        String mend = example == null ? "write its keys, each with a ':' behind it" : "write it as " + example;
        wrong = true;
        diagnostics.error(
                first.location(),
                Fields.WRONG_TYPE,
                "expected " + whatTheyAre + ", written as 'key: value' lines, but this is a text" + more,
                mend + (mayBeAnItemOfAnother ? ", or put it below the key of the list that it belongs to" : ""));
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

    /** Whether each key of an item has a '-' of its own, so that there are items of one key, and not of the same; that is reported. */
    boolean isTornApart(List<Node> items) {
        String first = onlyKey(items.get(0));
        String second = first == null ? null : onlyKey(items.get(1));
        if (first == null || second == null || second.equals(first)) {
            return false;
        }
        wrong = true;
        diagnostics.error(
                ((Mapping) items.get(1)).entries().get(0).key().location(),
                Fields.WRONG_TYPE,
                "this item has the key " + Quote.of(second) + " alone, and the one above it the key " + Quote.of(first),
                "remove the '-' before each key that belongs to the item above");
        return true;
    }

    /** The key of an item that has one, on a line of its own and not in brackets. */
    private static @Nullable String onlyKey(Node item) {
        if (!(item instanceof Mapping block) || block.entries().size() != 1) {
            return null;
        }
        Scalar key = block.entries().get(0).key();
        boolean inBrackets = block.location().start() != key.location().start();
        return inBrackets
                        || key.text().isEmpty()
                        || !Character.isLetter(key.text().charAt(0))
                ? null
                : key.text();
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
        wrong = true;
        diagnostics.error(firstLine(node), Fields.WRONG_TYPE, "expected " + expected + ", but " + found, hint);
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

package oncall.keys;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import oncall.yaml.Node;
import oncall.yaml.Scalar;
import oncall.yaml.Sequence;
import oncall.yaml.YamlRule;
import org.jspecify.annotations.Nullable;

/**
 * A list of values of one type.
 *
 * @param <T> what each item is read as
 */
public final class ListType<T> extends ValueType<List<T>> {

    /** What to do with an item of a list that has nothing in it. */
    static final String EMPTY_ITEM = "write something after the '-', or remove it";

    private static final int LONGEST_ITEM = 60;

    private final ValueType<T> item;
    private final @Nullable String emptyHint;
    private final boolean distinct;
    private final int most;

    private ListType(ValueType<T> item, @Nullable String emptyHint, boolean distinct, int most) {
        this.item = item;
        this.emptyHint = emptyHint;
        this.distinct = distinct;
        this.most = most;
    }

    public static <T> ListType<T> of(ValueType<T> item) {
        return new ListType<>(item, null, false, Integer.MAX_VALUE);
    }

    ValueType<T> item() {
        return item;
    }

    /** The same type, without empty lists. */
    public ListType<T> notEmpty(String hint) {
        return new ListType<>(item, hint, distinct, most);
    }

    /** The same type, in which editors mark an item that is there twice. */
    public ListType<T> distinct() {
        return new ListType<>(item, emptyHint, true, most);
    }

    /** The same type with a limit to how many items there may be. */
    public ListType<T> atMost(int items) {
        return new ListType<>(item, emptyHint, distinct, items);
    }

    @Override
    @Nullable
    List<T> read(Node node, Reading in) {
        if (!(node instanceof Sequence sequence)) {
            in.wrongType(node, "a list", hint(node));
            return null;
        }
        List<Node> items = sequence.items();
        if (items.isEmpty() && emptyHint != null) {
            in.error(node.location(), KeyRule.EMPTY_LIST, "this list is empty", emptyHint);
        }
        if (items.size() > most) {
            String problem = "this list has at most " + most + " items, and this is one more";
            in.diagnostics().error(Reading.place(items.get(most)), YamlRule.LIMITS, problem, "divide the plan");
        }
        List<T> values = new ArrayList<>(items.size());
        for (Node each : items) {
            T value = item.read(each, in);
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    /** How to write something else as a list. */
    private String hint(Node node) {
        String text = node instanceof Scalar scalar ? scalar.text() : "";
        if (text.length() > 1 && text.charAt(0) == '-' && Character.isLetter(text.charAt(1))) {
            return "write a space after each '-'";
        }
        Block<?> block = item.block();
        if (block == null && item.isWord() && text.equals("none")) {
            return "for none, write []";
        }
        if (isItem(text) && node.location().line() == node.location().endLine()) {
            return block == null ? "put it in brackets: [" + text + "]" : "write it as [" + block.example() + "]";
        }
        return "write each item on a line of its own, after '- '"
                + (block == null ? "" : ", such as - " + block.example());
    }

    /** Whether the text can be put in brackets as it is; between words a comma may be. */
    private boolean isItem(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isLetterOrDigit(c) && "-_. ".indexOf(c) < 0 && !(c == ',' && item.isWord())) {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= LONGEST_ITEM && text.charAt(0) != '-';
    }

    @Override
    boolean isWord() {
        return item.isWord();
    }

    @Override
    public @Nullable Block<?> block() {
        return item.block();
    }

    @Override
    public String words() {
        return "a list, each " + item.words();
    }

    @Override
    String example() {
        return "[" + item.example() + "]";
    }

    @Override
    Map<String, Object> schema(JsonSchema schemas, boolean orNothing) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", JsonSchema.type(orNothing, "array"));
        if (emptyHint != null) {
            schema.put("minItems", 1);
        }
        if (distinct) {
            schema.put("uniqueItems", true);
        }
        schema.put("items", item.schema(schemas, false));
        return schema;
    }
}

package oncall.config;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import oncall.model.Choice;
import oncall.model.Load;
import oncall.model.TimeSpan;
import oncall.source.Diagnostics;
import oncall.source.Located;
import oncall.source.Location;
import oncall.source.Quote;
import oncall.source.Suggestion;
import oncall.yaml.Mapping;
import oncall.yaml.Mapping.Entry;
import oncall.yaml.Node;
import oncall.yaml.Scalar;
import oncall.yaml.Sequence;
import org.jspecify.annotations.Nullable;

/**
 * The keys of one block of YAML, asked for one by one with their types. What is absent is null, what is wrong is an error
 * and null too, and a key that nobody has asked for when {@link #done} is called is unknown.
 */
final class Fields {

    static final String UNKNOWN_KEY = "unknown-key";
    static final String MISSING_KEY = "missing-key";
    static final String WRONG_TYPE = "wrong-type";
    static final String EMPTY_TEXT = "empty-text";
    static final String EMPTY_LIST = "empty-list";

    private static final int SHORT = 60;
    private static final String EMPTY_ITEM = "write something behind the '-', or remove it";

    private final Mapping mapping;
    private final String what;
    private final Diagnostics diagnostics;
    private final List<String> asked = new ArrayList<>();
    private final Map<String, Entry> misspelt = new HashMap<>();
    private boolean wrongTypes;

    private Fields(Mapping mapping, String what, Diagnostics diagnostics) {
        this.mapping = mapping;
        this.what = what;
        this.diagnostics = diagnostics;
    }

    /**
     * The keys of a file.
     *
     * @param root the file's content; nothing at all is a file without keys
     * @return null where the file holds something other than keys
     */
    static @Nullable Fields of(Node root, String what, Diagnostics diagnostics) {
        if (root instanceof Mapping keys) {
            return new Fields(keys, what, diagnostics);
        }
        if (root.isNothing()) {
            return new Fields(new Mapping(List.of(), 1, root.location()), what, diagnostics);
        }
        diagnostics.error(
                root.location(),
                WRONG_TYPE,
                what + " holds 'key: value' lines, but this is " + root.kind(),
                "write the file's keys at the beginning of lines, each with a ':' behind it");
        return null;
    }

    Diagnostics diagnostics() {
        return diagnostics;
    }

    /** Where to point at when something is missing: the first key, on whose line the block begins. */
    Location place() {
        List<Entry> entries = mapping.entries();
        return entries.isEmpty() ? mapping.location() : entries.get(0).key().location();
    }

    /** Where the value of the key stands; the place of the block where there is none. */
    Location place(String key) {
        Entry entry = entry(key);
        return entry == null ? place() : entry.value().location();
    }

    /** Whether something in the block, so far as it was asked for, is of the wrong type, and so was not read. */
    boolean hasWrongTypes() {
        return wrongTypes;
    }

    boolean has(String key) {
        return value(key) != null;
    }

    /** Reports which of these keys are absent; one that is there but for a slip is read, and only the slip an error. */
    void require(String... keys) {
        adoptMisspelt(Arrays.asList(keys));
        List<String> missing = new ArrayList<>();
        for (String key : keys) {
            Entry entry = entry(key);
            if (entry == null) {
                missing.add(key);
            } else if (!has(key)) {
                reportMissing(entry.key().location(), "'" + key + "' has no value", keys);
            }
            asked.add(key);
        }
        if (!missing.isEmpty()) {
            reportMissing(place(), enumerated(missing) + (missing.size() == 1 ? " is" : " are") + " missing", keys);
        }
    }

    private void reportMissing(Location place, String problem, String... keys) {
        diagnostics.error(place, MISSING_KEY, problem, what + " needs " + enumerated(Arrays.asList(keys)));
    }

    private void adoptMisspelt(List<String> keys) {
        for (Entry entry : mapping.entries()) {
            String key = entry.key().text();
            String near = keys.contains(key) ? null : Suggestion.nearest(key, keys);
            if (near != null && mapping.get(near) == null) {
                misspelt.putIfAbsent(near, entry);
            }
        }
    }

    /** Reports a list that is given and has no items. */
    void requireItems(String key, String hint) {
        if (value(key) instanceof Sequence sequence && sequence.items().isEmpty()) {
            diagnostics.error(sequence.location(), EMPTY_LIST, "this list is empty", hint);
        }
    }

    /**
     * Reports all keys that were not asked for.
     *
     * @param before how many findings there were before the block was read
     * @return whether there are no more by now
     */
    boolean doneSince(int before) {
        done();
        return diagnostics.count() == before;
    }

    /** Reports all keys that were not asked for. */
    void done() {
        for (Entry entry : mapping.entries()) {
            String key = entry.key().text();
            if (!asked.contains(key)) {
                String near = Suggestion.hint(key, asked);
                diagnostics.error(
                        entry.key().location(),
                        UNKNOWN_KEY,
                        "unknown key " + Quote.of(key),
                        near != null ? near : what + " has the keys " + String.join(", ", distinctAsked()));
            }
        }
    }

    // Blocks and lists

    @Nullable
    Fields mapping(String key, String whatItIs) {
        return mapping(key, whatItIs, null);
    }

    /**
     * The block behind a key.
     *
     * @param example how such a block is written on one line, for who wrote something else
     */
    @Nullable
    Fields mapping(String key, String whatItIs, @Nullable String example) {
        Node value = value(key);
        return value == null ? null : block(value, whatItIs, example);
    }

    List<Fields> mappings(String key, String whatTheyAre) {
        return mappings(key, whatTheyAre, null);
    }

    List<Fields> mappings(String key, String whatTheyAre, @Nullable String example) {
        List<Fields> blocks = new ArrayList<>();
        for (Node item : items(key, example)) {
            Fields block = block(item, whatTheyAre, example);
            if (block != null) {
                blocks.add(block);
            }
        }
        return blocks;
    }

    /** The keys themselves, for a block whose keys are ids. */
    List<Scalar> keys() {
        List<Scalar> keys = new ArrayList<>();
        for (Entry entry : mapping.entries()) {
            asked.add(entry.key().text());
            keys.add(entry.key());
        }
        return keys;
    }

    List<Located<String>> texts(String key) {
        List<Located<String>> texts = new ArrayList<>();
        for (Scalar item : scalars(key)) {
            addIfRead(texts, textOf(item));
        }
        return texts;
    }

    /** The values of a list out of a fixed few; null where the key is absent, unlike an empty list. */
    <T extends Choice> @Nullable List<Located<T>> choices(String key, T[] values) {
        if (!has(key)) {
            return null;
        }
        List<Located<T>> chosen = new ArrayList<>();
        for (Scalar item : scalars(key)) {
            addIfRead(chosen, SingleValues.choice(item, values, diagnostics));
        }
        return chosen;
    }

    // Single values

    @Nullable
    Located<String> text(String key) {
        Scalar scalar = scalar(key);
        return scalar == null ? null : textOf(scalar);
    }

    @Nullable
    Located<String> id(String key) {
        Scalar scalar = scalar(key);
        return scalar == null ? null : SingleValues.id(scalar, diagnostics);
    }

    @Nullable
    Located<String> url(String key) {
        Scalar scalar = scalar(key);
        return scalar == null ? null : SingleValues.url(scalar, diagnostics);
    }

    @Nullable
    Located<LocalDate> date(String key) {
        Scalar scalar = scalar(key);
        return scalar == null ? null : SingleValues.date(scalar, diagnostics);
    }

    @Nullable
    Located<LocalTime> time(String key) {
        Scalar scalar = scalar(key);
        return scalar == null ? null : SingleValues.time(scalar, diagnostics);
    }

    @Nullable
    Located<OffsetDateTime> instant(String key) {
        Scalar scalar = scalar(key);
        return scalar == null ? null : SingleValues.instant(scalar, diagnostics);
    }

    @Nullable
    Located<TimeSpan> span(String key, boolean wholeDays) {
        Scalar scalar = scalar(key);
        return scalar == null ? null : SingleValues.span(scalar, wholeDays, diagnostics);
    }

    @Nullable
    Located<Integer> count(String key) {
        Scalar scalar = scalar(key);
        return scalar == null ? null : SingleValues.count(scalar, diagnostics);
    }

    @Nullable
    Located<Load> load(String key) {
        Scalar scalar = scalar(key);
        return scalar == null ? null : SingleValues.load(scalar, diagnostics);
    }

    @Nullable
    Located<Boolean> truth(String key) {
        Scalar scalar = scalar(key);
        return scalar == null ? null : SingleValues.truth(scalar, diagnostics);
    }

    <T extends Choice> @Nullable Located<T> choice(String key, T[] values) {
        Scalar scalar = scalar(key);
        return scalar == null ? null : SingleValues.choice(scalar, values, diagnostics);
    }

    /** The text behind the key, of whatever type it is to be. */
    @Nullable
    Scalar scalar(String key) {
        Node value = value(key);
        return value == null ? null : scalarOf(value);
    }

    private @Nullable Entry entry(String key) {
        for (Entry entry : mapping.entries()) {
            if (entry.key().text().equals(key)) {
                return entry;
            }
        }
        return misspelt.get(key);
    }

    private @Nullable Node value(String key) {
        asked.add(key);
        Node value = mapping.get(key);
        if (value == null && misspelt.containsKey(key)) {
            value = misspelt.get(key).value();
        }
        return value == null || value.isNothing() ? null : value;
    }

    private @Nullable Scalar scalarOf(Node node) {
        if (node instanceof Scalar scalar && !node.isNothing()) {
            return scalar;
        }
        wrongType(node, "a single text", node.isNothing() ? EMPTY_ITEM : "write it without brackets or '-'");
        return null;
    }

    private @Nullable Fields block(Node node, String whatItIs, @Nullable String example) {
        if (node instanceof Mapping block) {
            return new Fields(block, whatItIs, diagnostics);
        }
        wrongType(
                node,
                whatItIs + ", written as 'key: value' lines",
                node.isNothing() ? EMPTY_ITEM : example == null ? null : "write it as " + example);
        return null;
    }

    private List<Node> items(String key, @Nullable String example) {
        Node value = value(key);
        if (value == null) {
            return List.of();
        }
        if (value instanceof Sequence sequence) {
            return sequence.items();
        }
        boolean single = value instanceof Scalar scalar && isSimple(scalar.text());
        if (single && example == null) {
            wrongType(value, "a list", "put it in brackets: [" + ((Scalar) value).text() + "]");
        } else if (single) {
            wrongType(value, "a list", "write it as [" + example + "]");
        } else {
            wrongType(value, "a list", "write each item on a line of its own, behind '- '");
        }
        return List.of();
    }

    private List<Scalar> scalars(String key) {
        List<Scalar> scalars = new ArrayList<>();
        for (Node item : items(key, null)) {
            Scalar scalar = scalarOf(item);
            if (scalar != null) {
                scalars.add(scalar);
            }
        }
        return scalars;
    }

    private @Nullable Located<String> textOf(Scalar scalar) {
        if (scalar.text().isBlank()) {
            diagnostics.error(
                    scalar.location(), EMPTY_TEXT, "this text is empty", "write something, or remove the key");
            return null;
        }
        return new Located<>(scalar.text(), scalar.location());
    }

    private void wrongType(Node node, String expected, @Nullable String hint) {
        String found = node.isNothing() ? "there is nothing" : "this is " + node.kind();
        wrongTypes = true;
        diagnostics.error(firstLine(node), WRONG_TYPE, "expected " + expected + ", but " + found, hint);
    }

    /** Whether the text has nothing in it that would mean something else within brackets. */
    private static boolean isSimple(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isLetterOrDigit(c) && "-_., ".indexOf(c) < 0) {
                return false;
            }
        }
        return text.length() <= SHORT;
    }

    private static Location firstLine(Node node) {
        if (node instanceof Mapping block && !block.entries().isEmpty()) {
            return block.entries().get(0).key().location();
        }
        return node.location();
    }

    private static <T> void addIfRead(List<T> list, @Nullable T value) {
        if (value != null) {
            list.add(value);
        }
    }

    private List<String> distinctAsked() {
        List<String> distinct = new ArrayList<>();
        for (String key : asked) {
            if (!distinct.contains(key)) {
                distinct.add(key);
            }
        }
        return distinct;
    }

    private static String enumerated(List<String> keys) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < keys.size(); i++) {
            if (i > 0) {
                text.append(i == keys.size() - 1 ? " and " : ", ");
            }
            text.append('\'').append(keys.get(i)).append('\'');
        }
        return text.toString();
    }
}

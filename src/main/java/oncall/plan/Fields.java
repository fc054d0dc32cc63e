package oncall.plan;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import oncall.model.Choice;
import oncall.model.Load;
import oncall.model.TimeSpan;
import oncall.text.Diagnostics;
import oncall.text.Located;
import oncall.text.Location;
import oncall.yaml.Mapping;
import oncall.yaml.Node;
import oncall.yaml.Scalar;
import oncall.yaml.Sequence;
import org.jspecify.annotations.Nullable;

/**
 * The keys of one block of YAML, asked for one by one with their types. What is absent is null, what is wrong is an error
 * and null too, and a key that nobody has asked for when {@link #done} is called is unknown.
 */
final class Fields {

    static final String WRONG_TYPE = "wrong-type";
    static final String EMPTY_LIST = "empty-list";

    private final Keys keys;
    private final Diagnostics diagnostics;
    private final Shapes shapes;

    private Fields(Mapping mapping, String what, Diagnostics diagnostics) {
        this.keys = new Keys(mapping, what, diagnostics);
        this.diagnostics = diagnostics;
        this.shapes = new Shapes(diagnostics);
    }

    /**
     * The keys of a file.
     *
     * @param root the file's content; nothing at all is a file without keys
     * @return null where the file holds something other than keys
     */
    static @Nullable Fields of(Node root, String what, Diagnostics diagnostics) {
        Mapping keys = new Shapes(diagnostics).file(root, what);
        return keys == null ? null : new Fields(keys, what, diagnostics);
    }

    Diagnostics diagnostics() {
        return diagnostics;
    }

    /** Where to point at when something is missing: the first key, on whose line the block begins. */
    Location place() {
        return keys.place();
    }

    /** Where the value of the key stands; the place of the block where there is none. */
    Location place(String key) {
        return keys.place(key);
    }

    /** Whether something in the block, so far as it was asked for, is of the wrong type, and so was not read. */
    boolean hasWrongTypes() {
        return shapes.haveBeenWrong();
    }

    boolean has(String key) {
        return keys.value(key) != null;
    }

    boolean isEmpty() {
        return keys.isEmpty();
    }

    /** Whether the key stands there, with or without a value. */
    boolean isWritten(String key) {
        return keys.isWritten(key);
    }

    /** Reports which of these keys are absent; one that is there but for a slip is read, and only the slip an error. */
    void require(String... required) {
        keys.require(required);
    }

    /** Reads those of these keys that are there but for a slip, as {@link #require} does, and misses none. */
    void expect(String... keys) {
        this.keys.adopt(Arrays.asList(keys));
    }

    /** Whether one of these keys is missing because of a slip that says nothing else; then it is reported. */
    boolean slippedIn(String... keys) {
        return this.keys.reportAmbiguous(new ArrayList<>(Arrays.asList(keys)));
    }

    /** Whether a file without any of its own keys holds those of one item of its list; that is reported, and no key is read. */
    boolean isLoneItemOf(String list) {
        return keys.isLoneItemOf(list);
    }

    /** Warns of a key with nothing behind it. */
    void warnIfEmpty(String key) {
        keys.reportIfEmpty(key);
    }

    /** Reports a list that is given and has no items. */
    void requireItems(String key, String hint) {
        if (keys.value(key) instanceof Sequence sequence && sequence.items().isEmpty()) {
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
        keys.reportUnknown();
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
        Node value = keys.value(key);
        return value == null ? null : block(value, whatItIs, example);
    }

    List<Fields> mappings(String key, String whatTheyAre) {
        return mappings(key, whatTheyAre, null);
    }

    List<Fields> mappings(String key, String whatTheyAre, @Nullable String example) {
        List<Fields> blocks = new ArrayList<>();
        for (Mapping item : new BlockList(shapes, whatTheyAre, example).among(items(key, example))) {
            blocks.add(new Fields(item, whatTheyAre, diagnostics));
        }
        return blocks;
    }

    /** The keys themselves, for a block whose keys are ids. */
    List<Scalar> keys() {
        return keys.all();
    }

    List<Located<String>> texts(String key) {
        return textsOf(items(key, null));
    }

    /** The texts of a list that name something else; null where the key is absent, unlike an empty list. */
    @Nullable
    List<Located<String>> references(String key) {
        List<Node> items = words(key);
        return items == null ? null : textsOf(items);
    }

    private List<Located<String>> textsOf(List<Node> items) {
        if (items.isEmpty()) {
            return List.of();
        }
        List<Located<String>> texts = new ArrayList<>(items.size());
        for (Node item : items) {
            Scalar scalar = shapes.scalar(item);
            if (scalar != null) {
                addIfRead(texts, SingleValues.text(scalar, diagnostics));
            }
        }
        return texts;
    }

    /** The values of a list out of a fixed few; null where the key is absent, unlike an empty list. */
    <T extends Choice> @Nullable List<Located<T>> choices(String key, T[] values) {
        List<Node> items = words(key);
        if (items == null) {
            return null;
        }
        List<Located<T>> chosen = new ArrayList<>();
        for (Node item : items) {
            Scalar scalar = shapes.scalar(item);
            if (scalar != null) {
                addIfRead(chosen, SingleValues.choice(scalar, values, diagnostics));
            }
        }
        return chosen;
    }

    private @Nullable List<Node> words(String key) {
        Node value = keys.value(key);
        if (value == null) {
            keys.reportIfEmpty(key);
            return null;
        }
        return shapes.words(value);
    }

    // Single values

    @Nullable
    Located<String> text(String key) {
        Node value = keys.value(key);
        Scalar scalar = value == null ? null : shapes.scalar(value);
        return scalar == null ? null : SingleValues.text(scalar, diagnostics);
    }

    /** A text that names something else, so that a key without one is a likely mistake. */
    @Nullable
    Located<String> reference(String key) {
        Scalar scalar = scalar(key);
        return scalar == null ? null : SingleValues.text(scalar, diagnostics);
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
        Node value = keys.value(key);
        if (value == null) {
            keys.reportIfEmpty(key);
            return null;
        }
        return shapes.scalar(value);
    }

    private @Nullable Fields block(Node node, String whatItIs, @Nullable String example) {
        Mapping block = shapes.block(node, whatItIs, example);
        return block == null ? null : new Fields(block, whatItIs, diagnostics);
    }

    private List<Node> items(String key, @Nullable String example) {
        Node value = keys.value(key);
        return value == null ? List.of() : shapes.items(value, example);
    }

    private static <T> void addIfRead(List<T> list, @Nullable T value) {
        if (value != null) {
            list.add(value);
        }
    }
}

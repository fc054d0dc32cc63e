package oncall.keys;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import oncall.text.Diagnostics;
import oncall.yaml.Mapping;
import oncall.yaml.Node;
import org.jspecify.annotations.Nullable;

/**
 * One kind of block in a file: a mapping with certain keys, read as a spec. Its keys are declared right after it, in the
 * order in which people write them.
 *
 * <pre>
 * static final Block&lt;EngineerSpec&gt; BLOCK = new Block&lt;&gt;("an engineer", "One engineer.") {
 *     protected EngineerSpec spec(BlockReader in) {
 *         return new EngineerSpec(in.values());
 *     }
 * };
 * static final Key&lt;Located&lt;String&gt;&gt; ID = BLOCK.required("id", Types.ID, "The id that all files use.");
 * static final Key&lt;Located&lt;LocalDate&gt;&gt; JOINS = BLOCK.optional("joins", Types.DATE, "First day on the team.");
 * </pre>
 *
 * @param <T> the spec
 */
public abstract class Block<T> extends ValueType<T> {

    private final String what;
    private final String meaning;
    private final @Nullable Alternatives alternatives;
    private final List<Key<?>> keys = new ArrayList<>();
    private final List<Key<?>> required = new ArrayList<>();
    private final Map<String, Key<?>> byName = new HashMap<>();

    /**
     * @param what its name in messages, such as {@code an engineer}, or that of its file, such as {@code team.yaml}
     * @param meaning one sentence for editors and the file reference
     */
    protected Block(String what, String meaning) {
        this(what, meaning, null);
    }

    /** @param alternatives keys of which one set is required; they come first in the block */
    protected Block(String what, String meaning, @Nullable Alternatives alternatives) {
        this.what = what;
        this.meaning = meaning;
        this.alternatives = alternatives;
        if (alternatives != null) {
            for (Key<?> key : alternatives.keys()) {
                add(key);
            }
        }
    }

    /**
     * Adds a required key.
     *
     * @param meaning one sentence or two, for editors and the file reference; code in backticks
     */
    public final <V> Key<V> required(String name, ValueType<V> type, String meaning) {
        return add(new Key<>(name, type, true, meaning, null));
    }

    /** Adds a required key with an example of its own: a value, as YAML on one line. */
    public final <V> Key<V> required(String name, ValueType<V> type, String meaning, String example) {
        return add(new Key<>(name, type, true, meaning, example));
    }

    /** Adds an optional key. */
    public final <V> Key<V> optional(String name, ValueType<V> type, String meaning) {
        return add(new Key<>(name, type, false, meaning, null));
    }

    /** Adds an optional key with an example of its own: a value, as YAML on one line. */
    public final <V> Key<V> optional(String name, ValueType<V> type, String meaning, String example) {
        return add(new Key<>(name, type, false, meaning, example));
    }

    private <V> Key<V> add(Key<V> key) {
        key.setPosition(keys.size());
        keys.add(key);
        byName.put(key.name(), key);
        if (key.isRequired()) {
            required.add(key);
        }
        return key;
    }

    boolean has(Key<?> key) {
        return key.position() < keys.size() && keys.get(key.position()) == key;
    }

    /** Makes the spec of a block from its values. A value that cannot be read is null. */
    protected abstract T spec(BlockReader in);

    @Override
    final @Nullable T read(Node node, Reading in) {
        if (!(node instanceof Mapping mapping)) {
            String hint = node.isNothing() ? ListType.EMPTY_ITEM : "write it as " + example();
            in.wrongType(node, what + ", written as 'key: value' lines", hint);
            return null;
        }
        return spec(new BlockReader(this, mapping, in));
    }

    /**
     * Reads a file that consists of this block.
     *
     * @param root the file's content; an empty file counts as a block without keys
     * @param files the blocks of this and all other files
     * @return null if the file holds something other than keys, which is then reported
     */
    public final @Nullable T read(Node root, List<Block<?>> files, Diagnostics diagnostics) {
        Node content = root.isNothing() ? new Mapping(List.of(), 1, false, root.location()) : root;
        Reading in = new Reading(this, files, diagnostics);
        if (!(content instanceof Mapping)) {
            String hint = "begin with a line '" + keys.get(0).name() + ":'";
            in.wrongType(content, "'key: value' lines", hint);
            return null;
        }
        return read(content, in);
    }

    public final String meaning() {
        return meaning;
    }

    /** The keys in the order in which people write them. */
    public final List<Key<?>> keys() {
        return keys;
    }

    public final @Nullable Alternatives alternatives() {
        return alternatives;
    }

    /** The key with this name, or null. */
    final @Nullable Key<?> key(String name) {
        return byName.get(name);
    }

    final List<Key<?>> required() {
        return required;
    }

    @Override
    public final Block<?> block() {
        return this;
    }

    /** The name of the file that consists of this block, without its ending: {@code team}. */
    public final String fileName() {
        return what.replace(".yaml", "");
    }

    /** The name in messages, with its article. */
    @Override
    public final String words() {
        return what;
    }

    /** The smallest valid block. If no key is required, it has the first one. */
    @Override
    final String example() {
        List<String> lines = new ArrayList<>();
        for (Key<?> key : keys) {
            boolean isFirstSet = alternatives != null
                    && alternatives.sets().get(0).required().contains(key);
            if (key.isRequired() || isFirstSet) {
                lines.add(key.name() + ": " + key.example());
            }
        }
        return lines.isEmpty()
                ? "{" + keys.get(0).name() + ": " + keys.get(0).example() + "}"
                : "{" + String.join(", ", lines) + "}";
    }

    @Override
    final Map<String, Object> schema(JsonSchema schemas, boolean orNothing) {
        return schemas.reference(what, orNothing, schemas.block(this, orNothing));
    }
}

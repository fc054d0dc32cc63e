package oncall.keys;

import java.util.List;
import java.util.Map;
import oncall.yaml.Mapping;
import oncall.yaml.Mapping.Entry;
import oncall.yaml.Node;
import oncall.yaml.Scalar;
import org.jspecify.annotations.Nullable;

/**
 * A block, or the value of one of its keys as short form of a block with only that key: {@code secondary-covers} for
 * {@code {remedy: secondary-covers}}.
 *
 * @param <T> the spec of the block
 */
public final class BlockOrValue<T> extends ValueType<T> {

    private final Block<T> block;
    private final Key<?> key;

    public BlockOrValue(Block<T> block, Key<?> key) {
        this.block = block;
        this.key = key;
    }

    @Override
    @Nullable
    T read(Node node, Reading in) {
        if (node instanceof Mapping || node.isNothing()) {
            return block.read(node, in);
        }
        Entry alone = new Entry(new Scalar(key.name(), true, node.location()), node);
        return block.read(new Mapping(List.of(alone), node.weight() + 1, true, node.location()), in);
    }

    @Override
    public Block<?> block() {
        return block;
    }

    @Override
    public String words() {
        return key.type().words() + ", or " + block.words();
    }

    @Override
    String example() {
        return key.example();
    }

    @Override
    Map<String, Object> schema(JsonSchema schemas, boolean orNothing) {
        return JsonSchema.map("anyOf", List.of(key.type().schema(schemas, orNothing), block.schema(schemas, false)));
    }
}

package oncall.keys;

import java.util.List;
import oncall.text.Diagnostics;
import oncall.yaml.Mapping;
import oncall.yaml.Node;
import oncall.yaml.Sequence;
import org.jspecify.annotations.Nullable;

/**
 * What a whole file may hold.
 *
 * @param <T> the spec of the file
 */
public abstract class FileBlock<T> extends Block<T> {

    /** @param name the file's name, such as {@code team.yaml} */
    protected FileBlock(String name, String meaning) {
        super(name, meaning);
    }

    public final String name() {
        return what();
    }

    /**
     * Reads a file.
     *
     * @param root the file's content; nothing at all is a file without keys
     * @param index where keys belong in this file and the others
     * @return null where the file holds something other than its keys, which is then reported
     */
    public final @Nullable T read(Node root, KeyIndex index, Diagnostics diagnostics) {
        Reading in = new Reading(this, index, diagnostics);
        if (root.isNothing()) {
            return read(new Mapping(List.of(), 1, false, root.location()), in);
        }
        if (root instanceof Mapping) {
            return read(root, in);
        }
        in.error(
                root.location(),
                KeyRule.WRONG_TYPE,
                "this file holds 'key: value' lines, but this is " + root.kind(),
                root instanceof Sequence
                        ? "write the key of the list on a line above it"
                        : "write the file's keys at the beginning of lines, each with a ':' after it");
        return null;
    }
}

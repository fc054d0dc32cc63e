package oncall.keys;

import java.util.List;
import oncall.text.Diagnostics;
import oncall.yaml.Mapping;
import oncall.yaml.Node;
import org.jspecify.annotations.Nullable;

/**
 * The block that a whole file consists of.
 *
 * @param <T> the spec of the file
 */
public abstract class FileBlock<T> extends Block<T> {

    /** @param name the file's name, such as {@code team.yaml} */
    protected FileBlock(String name, String meaning) {
        super(name, meaning);
    }

    public final String name() {
        return words();
    }

    /**
     * Reads a file.
     *
     * @param root the file's content; an empty file counts as one without keys
     * @param files the blocks of this and all other files
     * @return null if the file holds something other than keys, which is then reported
     */
    public final @Nullable T read(Node root, List<FileBlock<?>> files, Diagnostics diagnostics) {
        Node content = root.isNothing() ? new Mapping(List.of(), 1, false, root.location()) : root;
        Reading in = new Reading(this, files, diagnostics);
        if (!(content instanceof Mapping)) {
            in.wrongType(
                    content,
                    "'key: value' lines",
                    "begin with a line '" + keys().get(0).name() + ":'");
            return null;
        }
        return read(content, in);
    }
}

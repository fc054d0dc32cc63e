package oncall.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Names and contents of files, whatever their origin: a directory, a git revision, or memory. A path begins at the
 * root, which is the empty path, and {@code /} separates its parts.
 */
public interface FileSource {

    /** The most bytes that a file may have, 2 MiB. */
    int LARGEST = 2 * 1024 * 1024;

    /** What is at a path. Links are followed as long as they stay below the root. */
    enum Kind {
        FILE,
        FOLDER,
        /** A pipe, a device, a submodule. */
        OTHER,
        /** A link that leads out of the root. */
        LINK_OUT,
        /** Nothing at all, or a link that leads nowhere. */
        NOTHING
    }

    /**
     * The names in a folder, sorted. Names that begin with a dot, such as files that editors and systems leave behind,
     * are omitted.
     *
     * @throws IOException if the folder cannot be listed
     */
    List<String> names(String folder) throws IOException;

    /**
     * What is at a path.
     *
     * @throws IOException if that cannot be determined, for example without permission
     */
    Kind kind(String path) throws IOException;

    /**
     * The content of a {@link Kind#FILE}; of one with more than {@link #LARGEST} bytes, at least one byte more than that.
     *
     * @throws IOException if the file cannot be read
     */
    byte[] read(String path) throws IOException;

    /**
     * The text of a {@link Kind#FILE}, or null if there is none.
     *
     * @throws IOException if the file cannot be read
     */
    default @Nullable String text(String path) throws IOException {
        return kind(path) == Kind.FILE ? new String(read(path), StandardCharsets.UTF_8) : null;
    }
}

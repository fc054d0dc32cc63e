package oncall.text;

import java.io.IOException;
import java.util.List;

/**
 * Names and contents of files, wherever they come from: a directory, a revision of git, memory. A path begins at the root,
 * which is the empty path, and its parts are divided by {@code /}.
 */
public interface FileSource {

    /** What a path leads to. Links are followed as long as they stay below the root. */
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
     * The names in a folder, sorted. Names that begin with a dot, which editors and systems leave behind, are left out.
     *
     * @throws IOException if the folder cannot be listed
     */
    List<String> names(String folder) throws IOException;

    /**
     * What a path leads to.
     *
     * @throws IOException if that cannot be found out, for example for want of permission
     */
    Kind kind(String path) throws IOException;

    /**
     * What a {@link Kind#FILE} holds.
     *
     * @param most how many bytes to read at most
     * @throws IOException if the file cannot be read
     */
    byte[] read(String path, int most) throws IOException;
}

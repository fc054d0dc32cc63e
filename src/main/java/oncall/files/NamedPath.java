package oncall.files;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import oncall.text.Quote;

/**
 * A path as someone named it.
 *
 * @param name as it was given
 * @param path the same from the root of the file system, with its links
 * @param here the working directory, without links
 */
record NamedPath(String name, Path path, Path here) {

    /** @param kind what the name should be one of: a file, a directory */
    static NamedPath of(String name, Path here, String kind) {
        try {
            return new NamedPath(name, here.resolve(name).normalize(), here);
        } catch (InvalidPathException e) {
            throw new UnusablePathException(Quote.of(name) + " cannot be " + kind + "'s name");
        }
    }

    /**
     * Refuses a folder on the way that is a link. A link that came with the plan may lead anywhere; one in a full name to
     * another place is the machine's own.
     */
    void refuseLinksTo(Path folder) throws IOException {
        boolean near = path.startsWith(here) || !Path.of(name).isAbsolute();
        if (near && !folder.toRealPath().equals(folder)) {
            throw new UnusablePathException(
                    Quote.of(name) + " is below a link; name the directory that the link leads to");
        }
    }
}

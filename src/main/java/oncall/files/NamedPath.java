package oncall.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import oncall.text.Quote;
import oncall.text.UsageException;

/**
 * A path that the user named.
 *
 * @param name the name as given
 * @param path the absolute path, with its links
 * @param here the working directory, without links
 */
record NamedPath(String name, Path path, Path here) {

    static NamedPath of(String name, Path here) {
        try {
            return new NamedPath(name, here.resolve(name).normalize(), here);
        } catch (InvalidPathException e) {
            throw new UsageException(Quote.of(name) + " cannot be a name");
        }
    }

    /**
     * The folder with that name, which need not exist.
     *
     * @throws UsageException if the folder cannot exist
     */
    static NamedPath folder(String name, Path here) throws IOException {
        NamedPath named = of(name, here);
        Path existing = named.path;
        while (!Files.exists(existing, LinkOption.NOFOLLOW_LINKS) && existing.getParent() != null) {
            existing = existing.getParent();
        }
        named.refuseLinksTo(existing);
        if (!Files.isDirectory(existing)) {
            throw new UsageException(Quote.of(name) + " is a file, or below one; name a directory");
        }
        return named;
    }

    /** A name in the folder, for messages. */
    String in(String file) {
        return name.endsWith("/") ? name + file : name + "/" + file;
    }

    /**
     * Refuses a folder on the way that is a link. A link that came with the plan may lead anywhere, while a link in an
     * absolute path to another place belongs to the machine.
     */
    void refuseLinksTo(Path folder) throws IOException {
        boolean near = path.startsWith(here) || !Path.of(name).isAbsolute();
        if (near && !folder.toRealPath().equals(folder)) {
            throw new UsageException(Quote.of(name) + " is below a link; name the directory that the link leads to");
        }
    }
}

package oncall.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import oncall.text.Quote;
import oncall.text.UsageException;

/**
 * A file that a command writes at the user's request: completely or not at all, and not through a link.
 *
 * @param name the name as given
 * @param path the absolute path, its folder without links
 */
public record OutputFile(String name, Path path) {

    /**
     * The file with this name.
     *
     * @param plan the plan's directory, without links; the plan's own files are refused
     * @param here the working directory, without links
     * @throws UsageException if no file can be written there
     */
    public static OutputFile named(String name, Path plan, Path here) throws IOException {
        NamedPath named = NamedPath.of(name, here);
        Path typed = named.path();
        Path folder = typed.getParent();
        if (folder == null || name.endsWith("/") || Files.isDirectory(typed, LinkOption.NOFOLLOW_LINKS)) {
            throw new UsageException(Quote.of(name) + " is a directory; name a file in it");
        }
        if (!Files.isDirectory(folder)) {
            throw new UsageException(Quote.of(name) + " cannot be written; create its directory first");
        }
        named.refuseLinksTo(folder);
        Path path = folder.toRealPath().resolve(typed.getFileName());
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            throw new UsageException(Quote.of(name) + " is a link, a pipe or a device and would be replaced;"
                    + " name a file, or none for standard output");
        }
        String small = path.toString().toLowerCase(Locale.ROOT);
        if (path.startsWith(plan) && (small.endsWith(".yaml") || small.endsWith(".yml"))) {
            throw new UsageException(
                    Quote.of(name) + " is a file of the plan and would be replaced; name another file");
        }
        return new OutputFile(name, path);
    }

    /**
     * Writes the file.
     *
     * @throws IOException if that fails; then the file is unchanged
     */
    public void write(Content content) throws IOException {
        Path folder = path.resolveSibling("");
        String given = name.substring(0, name.lastIndexOf('/') + 1);
        new StagedFiles(folder, given, Map.of(String.valueOf(path.getFileName()), content)).write();
    }
}

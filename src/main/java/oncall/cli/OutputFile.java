package oncall.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import oncall.text.Quote;

/**
 * A file that somebody named on the command line for a command to write, whole or not at all and through no link.
 */
final class OutputFile {

    private static final String PIPELINES = "pipelines";

    private final String name;
    private final Path directory;
    private final Path path;

    private OutputFile(String name, Path directory, String fileName) {
        this.name = name;
        this.directory = directory;
        this.path = directory.resolve(fileName);
    }

    /**
     * The file with this name, seen from the working directory.
     *
     * @param plan the plan's directory, without links; its own files are refused
     * @throws UsageException if no file can be written there
     */
    static OutputFile named(String name, Path plan, Session session) throws IOException {
        Path here = session.directory().toRealPath();
        Path typed;
        try {
            typed = here.resolve(name).normalize();
        } catch (InvalidPathException e) {
            throw new UsageException(Quote.of(name) + " cannot be a file's name");
        }
        Path folder = typed.getParent();
        if (folder == null || name.endsWith("/") || Files.isDirectory(typed, LinkOption.NOFOLLOW_LINKS)) {
            throw new UsageException(Quote.of(name) + " is a directory; name a file in it");
        }
        if (!Files.isDirectory(folder)) {
            throw new UsageException(
                    Quote.of(name) + " cannot be written: there is no directory " + Quote.of(shown(folder, here)));
        }
        // A link that came with the plan may lead anywhere; one in a full name to another place is the machine's own.
        boolean near = typed.startsWith(here) || !Path.of(name).isAbsolute();
        if (near && !folder.toRealPath().equals(folder)) {
            throw new UsageException(Quote.of(name) + " lies behind a link; name the directory that the link leads to");
        }
        OutputFile file = new OutputFile(name, folder.toRealPath(), String.valueOf(typed.getFileName()));
        if (Files.exists(file.path, LinkOption.NOFOLLOW_LINKS)
                && !Files.isRegularFile(file.path, LinkOption.NOFOLLOW_LINKS)) {
            throw new UsageException(Quote.of(name) + " is a link, a pipe or a device, and would be replaced;"
                    + " name a file, or none for standard output");
        }
        if (file.isOfPlan(plan)) {
            throw new UsageException(Quote.of(name) + " is a file of the plan, and would be replaced; name another");
        }
        return file;
    }

    private static String shown(Path folder, Path here) {
        return (folder.startsWith(here) ? here.relativize(folder) : folder).toString();
    }

    private boolean isOfPlan(Path plan) {
        String small = path.toString().toLowerCase(Locale.ROOT);
        return (plan.equals(directory) || plan.resolve(PIPELINES).equals(directory))
                && (small.endsWith(".yaml") || small.endsWith(".yml"));
    }

    /** As it was given. */
    String name() {
        return name;
    }

    boolean isSameAs(OutputFile other) {
        return path.equals(other.path);
    }

    /**
     * Writes the file.
     *
     * @throws IOException if that fails; the file is then as it was before
     */
    void write(StagedFiles.Content content) throws IOException {
        StagedFiles files = new StagedFiles(directory, name.substring(0, name.lastIndexOf('/') + 1));
        files.put(String.valueOf(path.getFileName()), content);
        files.write();
    }
}

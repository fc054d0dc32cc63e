package oncall.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Locale;
import oncall.source.Quote;

/**
 * A file that a command writes whole or not at all: beside the target first, then renamed over it, with the mode that it had.
 * Nothing is written through a link.
 */
final class OutputFile {

    /** What goes into the file. */
    @FunctionalInterface
    interface Content {
        void writeTo(Writer out) throws IOException;
    }

    private static final String PIPELINES = "pipelines";

    private final String name;
    private final Path path;

    private OutputFile(String name, Path path) {
        this.name = name;
        this.path = path;
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
        Path path = folder.toRealPath().resolve(typed.getFileName());
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            throw new UsageException(Quote.of(name) + " is a link, a pipe or a device, and would be replaced;"
                    + " name a file, or none for standard output");
        }
        if (isOfPlan(path, plan)) {
            throw new UsageException(Quote.of(name) + " is a file of the plan, and would be replaced; name another");
        }
        return new OutputFile(name, path);
    }

    private static String shown(Path folder, Path here) {
        return (folder.startsWith(here) ? here.relativize(folder) : folder).toString();
    }

    private static boolean isOfPlan(Path path, Path plan) {
        Path folder = path.getParent();
        String small = path.getFileName().toString().toLowerCase(Locale.ROOT);
        return (plan.equals(folder) || plan.resolve(PIPELINES).equals(folder))
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
    void write(Content content) throws IOException {
        Path beside = path.resolveSibling(
                ".oncall-" + ProcessHandle.current().pid() + "-" + Integer.toHexString(name.hashCode()) + ".tmp");
        Thread cleaning = new Thread(() -> delete(beside));
        Runtime.getRuntime().addShutdownHook(cleaning);
        try {
            writeBeside(beside, content);
            Files.move(beside, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            forceFolder();
        } catch (UncheckedIOException e) {
            throw failed(e.getCause() == null ? new IOException(e) : e.getCause());
        } catch (IOException e) {
            throw failed(e);
        } finally {
            delete(beside);
            remove(cleaning);
        }
    }

    private static void remove(Thread cleaning) {
        try {
            Runtime.getRuntime().removeShutdownHook(cleaning);
        } catch (IllegalStateException e) {
            // A signal came, and the cleaning is under way.
        }
    }

    private void writeBeside(Path beside, Content content) throws IOException {
        Files.deleteIfExists(beside);
        try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            keepMode(beside);
            Writer out = new BufferedWriter(
                    new OutputStreamWriter(Channels.newOutputStream(channel), StandardCharsets.UTF_8));
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    private void keepMode(Path beside) throws IOException {
        PosixFileAttributeView target =
                Files.getFileAttributeView(path, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (target != null && Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            Files.setPosixFilePermissions(beside, target.readAttributes().permissions());
        }
    }

    /** Without this the new name may be lost with the machine's power. Not every system lets a folder be opened. */
    private void forceFolder() {
        try (FileChannel folder = FileChannel.open(path.getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        } catch (IOException e) {
            // The file is there all the same.
        }
    }

    private IOException failed(IOException e) {
        return new IOException(Quote.of(name) + ": " + reason(e), e);
    }

    /** What the exception says of itself begins with a name that nobody gave. */
    private static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "no permission to write in its directory";
        }
        if (e instanceof NoSuchFileException) {
            return "its directory takes no files";
        }
        String reason = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
        return reason == null ? e.getClass().getSimpleName() : reason;
    }

    private static void delete(Path beside) {
        try {
            Files.deleteIfExists(beside);
        } catch (IOException e) {
            // It has gone by itself, or the failure that is told explains why it stays.
        }
    }
}

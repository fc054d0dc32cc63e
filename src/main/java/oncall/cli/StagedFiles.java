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
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.LinkedHashMap;
import java.util.Map;
import oncall.text.Quote;

/**
 * Files of one directory that are written together: all beside their places first, and only when that went well each is
 * renamed to its own. What is renamed over keeps its mode; a link is replaced, not followed.
 */
final class StagedFiles {

    /** What goes into a file. */
    @FunctionalInterface
    interface Content {
        void writeTo(Writer out) throws IOException;
    }

    private final Path directory;
    private final String given;
    private final Map<Path, Content> contents = new LinkedHashMap<>();

    /** @param given what stood before the files' names where they were named, for messages */
    StagedFiles(Path directory, String given) {
        this.directory = directory;
        this.given = given;
    }

    void put(String name, String content) {
        put(name, out -> out.write(content));
    }

    void put(String name, Content content) {
        contents.put(directory.resolve(name), content);
    }

    /**
     * Writes them.
     *
     * @throws IOException if one cannot be written; if that was found before the renaming, all are as they were
     */
    void write() throws IOException {
        Thread cleaning = new Thread(this::deleteStaged);
        Runtime.getRuntime().addShutdownHook(cleaning);
        try {
            for (Map.Entry<Path, Content> file : contents.entrySet()) {
                stage(file.getKey(), file.getValue());
            }
            for (Path file : contents.keySet()) {
                rename(file);
            }
            forceDirectory();
        } finally {
            deleteStaged();
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

    private void stage(Path file, Content content) throws IOException {
        try {
            write(file, content);
        } catch (UncheckedIOException e) {
            throw failed(file, e.getCause() == null ? new IOException(e) : e.getCause());
        } catch (IOException e) {
            throw failed(file, e);
        }
    }

    private void rename(Path file) throws IOException {
        try {
            Files.move(staged(file), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw failed(file, e);
        }
    }

    private IOException failed(Path file, IOException e) {
        return new IOException(Quote.of(given + file.getFileName()) + ": " + reason(e), e);
    }

    /** What the exception says of itself begins with a name that nobody gave. */
    private static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "no permission to write there";
        }
        if (e instanceof NoSuchFileException) {
            return "its directory takes no files";
        }
        String reason = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
        return reason == null ? e.getClass().getSimpleName() : reason;
    }

    private static Path staged(Path file) {
        return file.resolveSibling(
                "." + file.getFileName() + ".oncall-" + ProcessHandle.current().pid());
    }

    private static void write(Path file, Content content) throws IOException {
        Path staged = staged(file);
        Files.deleteIfExists(staged);
        try (FileChannel channel = FileChannel.open(staged, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            keepMode(file);
            Writer out = new BufferedWriter(
                    new OutputStreamWriter(Channels.newOutputStream(channel), StandardCharsets.UTF_8));
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    private static void keepMode(Path file) throws IOException {
        PosixFileAttributeView mode =
                Files.getFileAttributeView(file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (mode != null && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            Files.setPosixFilePermissions(staged(file), mode.readAttributes().permissions());
        }
    }

    /** Without this the new names may be lost with the machine's power. Not every system lets a directory be opened. */
    private void forceDirectory() {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // The files are there all the same.
        }
    }

    private void deleteStaged() {
        for (Path file : contents.keySet()) {
            try {
                Files.deleteIfExists(staged(file));
            } catch (IOException e) {
                // The failure that is told explains why it stays.
            }
        }
    }
}

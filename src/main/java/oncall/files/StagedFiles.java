package oncall.files;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Map;
import oncall.text.Quote;

/**
 * Files of one directory that are written together: all go into a hidden folder of it first, and only if that went well
 * each is renamed to its place. A file that is replaced passes its mode on; a link is replaced, not followed.
 *
 * <p>A writer holds a lock in its folder. A folder without one was left by a writer that was killed, and the next one removes
 * it.
 */
public final class StagedFiles {

    private static final String FOLDER = ".oncall-staged-";
    private static final String LOCK = ".oncall-lock";

    /** What goes into a file. */
    @FunctionalInterface
    public interface Content {
        void writeTo(Writer out) throws IOException;
    }

    private final Path directory;
    private final String given;
    private final Map<String, Content> contents;

    /** The file that is being written, for messages. */
    private String current = "";

    /**
     * @param given what was before the files' names when someone named them, for messages
     * @param contents by the names of the files, in the order in which they get their places
     */
    public StagedFiles(Path directory, String given, Map<String, Content> contents) {
        this.directory = directory;
        this.given = given;
        this.contents = contents;
    }

    /**
     * Writes the files.
     *
     * @throws IOException if one cannot be written; all are as they were then, unless a renaming failed
     */
    public void write() throws IOException {
        removeLeftovers();
        if (contents.isEmpty()) {
            return;
        }
        current = contents.keySet().iterator().next();
        try {
            stageAndRename();
        } catch (UncheckedIOException | IOException e) {
            throw new IOException(Quote.of(given + current) + ": " + reason(e), e);
        }
    }

    private void stageAndRename() throws IOException {
        Path folder = Files.createTempDirectory(directory, FOLDER);
        Thread cleaning = new Thread(() -> deleteAtSignal(folder));
        Runtime.getRuntime().addShutdownHook(cleaning);
        try (FileChannel lock =
                FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            hold(lock);
            for (Map.Entry<String, Content> file : contents.entrySet()) {
                current = file.getKey();
                stage(folder, current, file.getValue());
            }
            for (String name : contents.keySet()) {
                current = name;
                Path staged = folder.resolve(name);
                Files.move(staged, directory.resolve(name), StandardCopyOption.ATOMIC_MOVE);
            }
            forceDirectory();
        } finally {
            delete(folder);
            try {
                Runtime.getRuntime().removeShutdownHook(cleaning);
            } catch (IllegalStateException e) {
                // A signal came, and the cleaning is under way.
            }
        }
    }

    private void stage(Path folder, String name, Content content) throws IOException {
        Path file = folder.resolve(name);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            keepMode(directory.resolve(name), file);
            Writer out = new BufferedWriter(
                    new OutputStreamWriter(Channels.newOutputStream(channel), StandardCharsets.UTF_8));
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    private static void keepMode(Path replaced, Path file) throws IOException {
        PosixFileAttributeView mode =
                Files.getFileAttributeView(replaced, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (mode != null && Files.isRegularFile(replaced, LinkOption.NOFOLLOW_LINKS)) {
            Files.setPosixFilePermissions(file, mode.readAttributes().permissions());
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

    /** The reason alone: the message of an exception for a file begins with a name that nobody gave. */
    private static String reason(Exception e) {
        if (e instanceof AccessDeniedException) {
            return "no permission to write there";
        }
        String reason = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
        return reason == null ? "its directory takes no files" : reason;
    }

    /** The end of the process releases the lock too. */
    private static void hold(FileChannel lock) {
        try {
            var unused = lock.tryLock();
        } catch (IOException e) {
            // A file system without locks; a folder that is left there stays.
        }
    }

    private void removeLeftovers() {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(directory, FOLDER + "*")) {
            for (Path folder : folders) {
                if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) && isLeft(folder)) {
                    delete(folder);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            // They stay until the next time.
        }
    }

    /** Whether no writer holds the folder any more. */
    private static boolean isLeft(Path folder) {
        try (FileChannel channel =
                        FileChannel.open(folder.resolve(LOCK), StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
                FileLock lock = channel.tryLock()) {
            return lock != null;
        } catch (NoSuchFileException e) {
            return true;
        } catch (IOException | OverlappingFileLockException e) {
            return false;
        }
    }

    /** Until the folder is gone, the writer goes on to put files into it. */
    private static void deleteAtSignal(Path folder) {
        for (int i = 0; i < 100 && Files.exists(folder); i++) {
            delete(folder);
        }
    }

    private static void delete(Path folder) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException | DirectoryIteratorException e) {
            // The next writer tries again.
        }
    }
}

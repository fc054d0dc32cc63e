package oncall.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import oncall.text.Quote;

/**
 * Files of one directory that are written together: first to a hidden folder in it, and then, if all succeed, each is
 * renamed into place. A new file keeps the mode of the file that it replaces; a link is replaced, not followed.
 *
 * <p>A writer holds a lock in its hidden folder. A folder without a lock was left by a writer that was killed, and the
 * next writer removes it.
 */
public final class StagedFiles {

    private static final String FOLDER = ".oncall-staged-";
    private static final String LOCK = ".oncall-lock";

    private final Path directory;
    private final String given;
    private final Map<String, Content> contents;

    private final boolean isForced;

    /** The file that is being written, for messages. */
    private String current = "";

    /**
     * @param given the directory as the user named it, to put before file names in messages
     * @param contents by file name, in the order in which the files are renamed into place
     */
    public StagedFiles(Path directory, String given, Map<String, Content> contents) {
        this(directory, given, contents, true);
    }

    private StagedFiles(Path directory, String given, Map<String, Content> contents, boolean isForced) {
        this.directory = directory;
        this.given = given;
        this.contents = contents;
        this.isForced = isForced;
    }

    /** Files that can be made again after a power failure. To force 10,000 of them to disk takes half a minute. */
    static StagedFiles generated(Path directory, String given, Map<String, Content> contents) {
        return new StagedFiles(directory, given, contents, false);
    }

    /**
     * Writes the files.
     *
     * @throws IOException if a file cannot be written; then all are unchanged, unless renaming failed
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
            throw new IOException(Quote.of(given + current) + ": " + NewFile.reason(e), e);
        }
    }

    private void stageAndRename() throws IOException {
        Path folder = Files.createTempDirectory(directory, FOLDER);
        Thread cleaning = new Thread(() -> {
            // After a signal, the writer adds files to the folder until it is gone.
            for (int i = 0; i < 100 && Files.exists(folder); i++) {
                NewFile.deleteFolder(folder);
            }
        });
        Runtime.getRuntime().addShutdownHook(cleaning);
        try (FileChannel lock =
                FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            hold(lock);
            for (Map.Entry<String, Content> file : contents.entrySet()) {
                current = file.getKey();
                NewFile.write(folder.resolve(current), directory.resolve(current), file.getValue(), isForced);
            }
            for (String name : contents.keySet()) {
                current = name;
                Path staged = folder.resolve(name);
                Files.move(staged, directory.resolve(name), StandardCopyOption.ATOMIC_MOVE);
            }
            NewFile.forceDirectory(directory);
        } finally {
            NewFile.deleteFolder(folder);
            try {
                Runtime.getRuntime().removeShutdownHook(cleaning);
            } catch (IllegalStateException e) {
                // A signal arrived, and its handler is cleaning up.
            }
        }
    }

    /** Holds the lock until the process ends. */
    private static void hold(FileChannel lock) {
        try {
            var unused = lock.tryLock();
        } catch (IOException e) {
            // The file system has no locks; a folder that is left behind stays.
        }
    }

    private void removeLeftovers() {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(directory, FOLDER + "*")) {
            for (Path folder : folders) {
                if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) && isLeft(folder)) {
                    NewFile.deleteFolder(folder);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            // The next writer removes them.
        }
    }

    /** Whether no writer holds the folder any longer. */
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
}

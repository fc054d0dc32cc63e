package oncall.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import oncall.text.Quote;
import org.jspecify.annotations.Nullable;

/**
 * Lets one process at a time read a plan's files and change them. Its hidden folder holds the new files until they are
 * renamed into place, and is removed at the end. A killed process leaves the folder, but not the lock in it; the next
 * one completes the change, or takes it back.
 */
public final class PlanLock implements AutoCloseable {

    static final String FOLDER = ".oncall-change";

    private static final String FILE = "lock";
    private static final int ATTEMPTS = 500;
    private static final int PAUSE_MILLISECONDS = 20;
    private static final int LONGEST = 1 << 20;

    private final Path directory;
    private final Path folder;
    private final FileChannel channel;

    /** Whether the outcome is decided: by a complete set of new files, or by a signal. */
    private final AtomicBoolean decided = new AtomicBoolean();

    private final Thread cleaning = new Thread(this::cleanAtSignal);

    private PlanLock(Path directory, FileChannel channel) {
        this.directory = directory;
        this.folder = directory.resolve(FOLDER);
        this.channel = channel;
        Runtime.getRuntime().addShutdownHook(cleaning);
    }

    /**
     * Waits up to ten seconds for the lock.
     *
     * @throws IOException if another process does not release it, or nothing can be written in the directory
     */
    public static PlanLock take(Path directory) throws IOException {
        for (int i = 0; i < ATTEMPTS; i++) {
            FileChannel channel = tryToLock(directory);
            if (channel != null) {
                PlanLock lock = new PlanLock(directory, channel);
                lock.finishChange();
                return lock;
            }
            pause();
        }
        throw new IOException(
                "another run of oncall is changing the files of this directory; run the command again after it");
    }

    private static @Nullable FileChannel tryToLock(Path directory) throws IOException {
        Path folder = directory.resolve(FOLDER);
        Path file = folder.resolve(FILE);
        try {
            createFolder(folder);
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
            if (isLocked(channel) && isIn(file, channel)) {
                return channel;
            }
            channel.close();
        } catch (NoSuchFileException e) {
            // Another process has just removed the folder.
        } catch (IOException e) {
            String place = NewFile.exists(folder) ? FOLDER : directory.toString();
            throw new IOException(Quote.of(place) + ": " + NewFile.reason(e), e);
        }
        return null;
    }

    private static void createFolder(Path folder) throws IOException {
        try {
            Files.createDirectory(folder);
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                throw new IOException("this name is taken; remove what is there", e);
            }
        }
    }

    private static boolean isLocked(FileChannel channel) {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (IOException e) {
            return true; // The file system has no locks.
        }
    }

    /**
     * Whether a locked file is still the one in the folder. Its length shows that: reading the file would release the
     * lock.
     */
    private static boolean isIn(Path file, FileChannel channel) throws IOException {
        int length = ThreadLocalRandom.current().nextInt(1, LONGEST);
        channel.truncate(0);
        channel.write(ByteBuffer.allocate(1), length - 1L);
        return Files.size(file) == length;
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(PAUSE_MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /** Completes the change of a process that was killed, or takes it back, and removes all that it left. */
    private void finishChange() throws IOException {
        try {
            PlanChange left = PlanChange.find(directory);
            if (left != null) {
                left.finish();
            }
            empty();
        } catch (IOException e) {
            close();
            throw new IOException(Quote.of(FOLDER) + ": " + NewFile.reason(e), e);
        }
    }

    /**
     * Replaces files, all of them or none.
     *
     * @param given the directory as the user named it, to put before file names in messages
     * @param changes in the order in which files are replaced
     * @throws IOException if a file cannot be replaced, or has changed meanwhile; then all are as before
     */
    public void write(String given, List<FileChange> changes) throws IOException {
        String current = FOLDER;
        try {
            for (FileChange change : changes) {
                current = change.name();
                Path file = directory.resolve(current);
                checkUnchanged(change, file);
                NewFile.write(folder.resolve(PlanChange.NEW + current), file, out -> out.write(change.after()));
                String before = change.before();
                if (before != null) {
                    NewFile.write(folder.resolve(PlanChange.OLD + current), file, out -> out.write(before));
                }
            }
            if (!decided.compareAndSet(false, true)) {
                throw new IOException("the program was stopped");
            }
            PlanChange.begin(directory, changes).finishOrTakeBack();
        } catch (IOException e) {
            String outcome = PlanChange.isUnfinished(directory) ? "" : "nothing is written: ";
            throw new IOException(outcome + Quote.of(given + current) + ": " + NewFile.reason(e), e);
        }
    }

    private static void checkUnchanged(FileChange change, Path file) throws IOException {
        if (Files.isSymbolicLink(file)) {
            throw new IOException("this is a link and would be replaced; put the file itself there");
        }
        String before = change.before();
        if (before != null && NewFile.isReadOnly(file)) {
            throw new IOException("this file is read-only; make it writable first");
        }
        boolean same = before == null
                ? !NewFile.exists(file)
                : Files.isRegularFile(file)
                        && Arrays.equals(Files.readAllBytes(file), before.getBytes(StandardCharsets.UTF_8));
        if (!same) {
            throw new IOException("this file has changed meanwhile; run the command again");
        }
    }

    /** Removes the folder and releases the lock. */
    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(cleaning);
        } catch (IllegalStateException e) {
            // A signal has arrived.
        }
        try (channel) {
            if (!PlanChange.isUnfinished(directory)) {
                empty();
                Files.deleteIfExists(folder.resolve(FILE));
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            // The next run removes the folder.
        }
    }

    private void empty() throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                if (!file.endsWith(FILE)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }

    private void cleanAtSignal() {
        if (decided.compareAndSet(false, true)) {
            NewFile.deleteFolder(folder);
        }
    }
}

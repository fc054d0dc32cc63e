package oncall.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A change of several files that has begun. From then on every reader sees all of it, also if the process is killed
 * before it has renamed the last file. If somebody edits one of the files after that, every reader sees the others as
 * they were before.
 *
 * <p>A file in the hidden folder lists the files, with what identifies them before and after the change. It is valid only
 * on the machine that wrote it, so that no folder in somebody's commit hides what is in the files.
 */
final class PlanChange {

    static final String NEW = "new.";
    static final String OLD = "old.";

    private static final String REDO = "redo";
    private static final String UNDO = "undo";
    private static final String NOTHING = "nothing";
    private static final String DRAFT = "draft";
    private static final int LARGEST = 1 << 16;

    private final Path directory;
    private final Path folder;
    private final List<Entry> entries;
    private boolean undo;

    /** A file, and what identifies it before and after the change. */
    private record Entry(String name, String before, String after) {}

    private PlanChange(Path directory, List<Entry> entries, boolean undo) {
        this.directory = directory;
        this.folder = directory.resolve(PlanLock.FOLDER);
        this.entries = entries;
        this.undo = undo;
    }

    /** The change that has begun in a directory, or null if there is none. */
    static @Nullable PlanChange find(Path directory) throws IOException {
        try {
            return read(directory);
        } catch (NoSuchFileException e) {
            return null; // It is complete by now.
        }
    }

    private static @Nullable PlanChange read(Path directory) throws IOException {
        Path folder = directory.resolve(PlanLock.FOLDER);
        String undo = list(folder.resolve(UNDO));
        String list = undo == null ? list(folder.resolve(REDO)) : undo;
        if (list == null) {
            return null;
        }
        List<String> lines = list.lines().toList();
        if (lines.isEmpty() || !lines.get(0).equals(key(folder))) {
            return null;
        }
        List<Entry> entries = new ArrayList<>();
        for (int i = 1; i + 2 < lines.size(); i += 3) {
            entries.add(new Entry(lines.get(i), lines.get(i + 1), lines.get(i + 2)));
        }
        PlanChange change = new PlanChange(directory, entries, undo != null);
        change.undo |= change.isOvertaken();
        return change;
    }

    /** The text of a list, or null if there is none; what somebody else has put there is not read. */
    private static @Nullable String list(Path file) throws IOException {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            boolean ours = attributes.isRegularFile() && attributes.size() < LARGEST;
            return ours ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8) : null;
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    static boolean isUnfinished(Path directory) throws IOException {
        PlanChange change = find(directory);
        return change != null && change.isUnfinished();
    }

    /** Begins a change whose new and old files are in the folder. */
    static PlanChange begin(Path directory, List<FileChange> changes) throws IOException {
        Path folder = directory.resolve(PlanLock.FOLDER);
        List<Entry> entries = new ArrayList<>();
        StringBuilder list = new StringBuilder(key(folder)).append('\n');
        for (FileChange change : changes) {
            String name = change.name();
            Entry entry = new Entry(name, identity(directory.resolve(name)), identity(folder.resolve(NEW + name)));
            entries.add(entry);
            list.append(name)
                    .append('\n')
                    .append(entry.before)
                    .append('\n')
                    .append(entry.after)
                    .append('\n');
        }
        Path draft = folder.resolve(DRAFT);
        NewFile.write(draft, draft, out -> out.write(list.toString()));
        NewFile.forceDirectory(folder);
        move(draft, folder.resolve(REDO));
        NewFile.forceDirectory(folder);
        return new PlanChange(directory, entries, false);
    }

    /** What identifies a file on this machine as long as nobody writes to it. */
    private static String identity(Path file) throws IOException {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return attributes.fileKey() + " " + attributes.size() + " "
                    + attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
        } catch (NoSuchFileException e) {
            return NOTHING;
        }
    }

    private static String key(Path folder) throws IOException {
        return String.valueOf(Files.readAttributes(folder, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                .fileKey());
    }

    /** Whether somebody has changed a file before it was replaced. */
    private boolean isOvertaken() throws IOException {
        for (Entry entry : entries) {
            if (isPending(entry) && !identity(directory.resolve(entry.name)).equals(entry.before)) {
                return true;
            }
        }
        return false;
    }

    private boolean isPending(Entry entry) throws IOException {
        return NewFile.exists(folder.resolve(NEW + entry.name));
    }

    private boolean isUnfinished() throws IOException {
        for (Entry entry : entries) {
            if (!sourceOf(entry).equals(directory.resolve(entry.name))) {
                return true;
            }
        }
        return false;
    }

    /** Where a reader finds the content of a file. In a change that is taken back there may be no file. */
    Path locate(String name) throws IOException {
        for (Entry entry : entries) {
            if (entry.name.equals(name)) {
                return sourceOf(entry);
            }
        }
        return directory.resolve(name);
    }

    private Path sourceOf(Entry entry) throws IOException {
        Path file = directory.resolve(entry.name);
        if (undo) {
            boolean replaced = !isPending(entry) && identity(file).equals(entry.after);
            return replaced ? folder.resolve(OLD + entry.name) : file;
        }
        return isPending(entry) ? folder.resolve(NEW + entry.name) : file;
    }

    /** Adds the names of files that exist after the change, and removes those that do not. */
    void correct(List<String> names) throws IOException {
        for (Entry entry : entries) {
            names.remove(entry.name);
            if (NewFile.exists(sourceOf(entry))) {
                names.add(entry.name);
            }
        }
    }

    /** Finishes the change, or if that is not possible, takes it back. */
    void finishOrTakeBack() throws IOException {
        try {
            finish();
        } catch (IOException e) {
            takeBack();
            throw e;
        }
    }

    private void takeBack() throws IOException {
        try {
            move(folder.resolve(REDO), folder.resolve(UNDO));
        } catch (IOException e) {
            String reason =
                    NewFile.reason(e) + ", though the change has begun; the next command that writes completes it";
            throw new IOException(reason, e);
        }
        undo = true;
        finish();
    }

    /** Puts each file in its place. */
    void finish() throws IOException {
        for (Entry entry : entries) {
            Path file = directory.resolve(entry.name);
            Path source = sourceOf(entry);
            if (!source.equals(file)) {
                if (NewFile.exists(source)) {
                    move(source, file);
                } else {
                    Files.delete(file);
                }
            }
        }
        NewFile.forceDirectory(directory);
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }
}

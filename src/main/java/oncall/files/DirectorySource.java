package oncall.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import oncall.text.FileSource;
import org.jspecify.annotations.Nullable;

/** The files of a directory. Nothing is read through a link that leads out of it. */
public final class DirectorySource implements FileSource {

    private final Path root;
    private final FileTime time;

    /** A change that another process has begun, or null. */
    private final @Nullable PlanChange change;

    /**
     * @param root the directory, without links
     * @throws IOException if the directory cannot be read
     */
    public DirectorySource(Path root) throws IOException {
        this.root = root;
        time = Files.getLastModifiedTime(root);
        boolean begun = Files.isDirectory(root.resolve(PlanLock.FOLDER), LinkOption.NOFOLLOW_LINKS);
        change = begun ? PlanChange.find(root) : null;
    }

    /** Whether a file was added, replaced or removed since, so that the files that were read may not belong together. */
    public boolean hasChanged() throws IOException {
        return !Files.getLastModifiedTime(root).equals(time);
    }

    /** When a file of a folder was last written. */
    public Instant lastModified(String folder) throws IOException {
        Instant last = Instant.EPOCH;
        for (String name : names(folder)) {
            String path = folder.isEmpty() ? name : folder + "/" + name;
            Instant time = kind(path) == Kind.FILE
                    ? Files.getLastModifiedTime(locate(path)).toInstant()
                    : Instant.EPOCH;
            last = time.isAfter(last) ? time : last;
        }
        return last;
    }

    @Override
    public List<String> names(String folder) throws IOException {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(root.resolve(folder))) {
            for (Path entry : entries) {
                String name = entry.getFileName().toString();
                if (!name.startsWith(".")) {
                    names.add(name);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        if (change != null && folder.isEmpty()) {
            change.correct(names);
        }
        Collections.sort(names);
        return names;
    }

    @Override
    public Kind kind(String path) throws IOException {
        Path file = locate(path);
        try {
            Path real = file.toRealPath();
            if (!real.startsWith(root)) {
                return Kind.LINK_OUT;
            }
            BasicFileAttributes attributes = Files.readAttributes(real, BasicFileAttributes.class);
            if (attributes.isRegularFile()) {
                return Kind.FILE;
            }
            return attributes.isDirectory() ? Kind.FOLDER : Kind.OTHER;
        } catch (FileSystemException e) {
            boolean loop = Files.isSymbolicLink(file) && !(e instanceof AccessDeniedException);
            if (loop || e instanceof NoSuchFileException) {
                return Kind.NOTHING;
            }
            throw e;
        }
    }

    @Override
    public byte[] read(String path) throws IOException {
        try (InputStream in = Files.newInputStream(locate(path))) {
            return in.readNBytes(LARGEST + 1);
        }
    }

    private Path locate(String path) throws IOException {
        return change == null ? root.resolve(path) : change.locate(path);
    }
}

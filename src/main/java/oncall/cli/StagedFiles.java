package oncall.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.LinkedHashMap;
import java.util.Map;
import oncall.source.Quote;

/**
 * Files of one directory that are written together: all beside their places first, and only when that went well each is
 * renamed to its own. What is renamed over keeps its mode; a link is replaced, not followed.
 */
final class StagedFiles {

    private final Path directory;
    private final Map<Path, String> contents = new LinkedHashMap<>();

    StagedFiles(Path directory) {
        this.directory = directory;
    }

    void put(String name, String content) {
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
            for (Map.Entry<Path, String> file : contents.entrySet()) {
                stage(file.getKey(), file.getValue());
            }
            for (Path file : contents.keySet()) {
                Files.move(staged(file), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
            forceDirectory();
        } catch (FileSystemException e) {
            String reason = e instanceof AccessDeniedException ? "no permission to write there" : e.getReason();
            throw new IOException(Quote.of(String.valueOf(e.getFile())) + " cannot be written: " + reason, e);
        } finally {
            deleteStaged();
            Runtime.getRuntime().removeShutdownHook(cleaning);
        }
    }

    private static Path staged(Path file) {
        return file.resolveSibling(
                "." + file.getFileName() + ".oncall-" + ProcessHandle.current().pid());
    }

    private static void stage(Path file, String content) throws IOException {
        Path staged = staged(file);
        Files.deleteIfExists(staged);
        try (FileChannel channel = FileChannel.open(staged, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(content.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        PosixFileAttributeView mode =
                Files.getFileAttributeView(file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (mode != null && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            Files.setPosixFilePermissions(staged, mode.readAttributes().permissions());
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

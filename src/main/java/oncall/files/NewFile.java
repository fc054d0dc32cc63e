package oncall.files;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Writes a file in a hidden folder, from where it is renamed into place. */
final class NewFile {

    private static final Set<PosixFilePermission> WRITABLE = EnumSet.of(
            PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private NewFile() {}

    /** Writes a file and forces it to disk. It gets the mode, and if possible the owner, of the file that it replaces. */
    static void write(Path file, Path replaced, Content content) throws IOException {
        write(file, replaced, content, true);
    }

    static void write(Path file, Path replaced, Content content, boolean isForced) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            keepMode(replaced, file);
            Writer out = new BufferedWriter(
                    new OutputStreamWriter(Channels.newOutputStream(channel), StandardCharsets.UTF_8));
            content.writeTo(out);
            out.flush();
            if (isForced) {
                channel.force(true);
            }
        }
    }

    private static void keepMode(Path replaced, Path file) throws IOException {
        PosixFileAttributeView old =
                Files.getFileAttributeView(replaced, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (old == null || !exists(replaced)) {
            return;
        }
        PosixFileAttributes attributes = old.readAttributes();
        if (!attributes.isRegularFile()) {
            return;
        }
        keepOwner(attributes, file);
        Files.setPosixFilePermissions(file, attributes.permissions());
    }

    private static void keepOwner(PosixFileAttributes old, Path file) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        PosixFileAttributes now = view.readAttributes();
        try {
            if (!now.group().equals(old.group())) {
                view.setGroup(old.group());
            }
            if (!now.owner().equals(old.owner())) {
                view.setOwner(old.owner());
            }
        } catch (FileSystemException e) {
            // Only root can give files away.
        }
    }

    /** Whether nobody may write to a file that may be there, or this process may not. */
    static boolean isReadOnly(Path file) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        return exists(file)
                && (!Files.isWritable(file)
                        || view != null
                                && Collections.disjoint(view.readAttributes().permissions(), WRITABLE));
    }

    /** Whether there is a file. In contrast to {@link Files#exists}, an error does not mean that there is none. */
    static boolean exists(Path file) throws IOException {
        try {
            Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return true;
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    /**
     * Forces new names to disk, so that a power failure does not lose them. Some systems cannot open a directory for
     * this.
     */
    static void forceDirectory(Path directory) {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // The files exist anyway.
        }
    }

    /** Deletes a folder and the files in it, as far as possible. The next writer tries again. */
    static void deleteFolder(Path folder) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException | DirectoryIteratorException e) {
            // What is left is hidden.
        }
    }

    /** The reason alone: the message of a file's exception begins with a name that the user did not give. */
    static String reason(Exception e) {
        if (e instanceof AccessDeniedException) {
            return "no permission to write there";
        }
        String reason = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
        return reason == null ? "its directory accepts no files" : reason;
    }
}

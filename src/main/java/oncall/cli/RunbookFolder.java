package oncall.cli;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import oncall.text.Quote;
import org.jspecify.annotations.Nullable;

/**
 * The folder that holds all runbooks of a plan. Links in it are not followed, and files that do not end with our mark are
 * somebody else's.
 */
final class RunbookFolder {

    /** What is wrong with a file. */
    enum State {
        /** It is not there. */
        MISSING,
        /** It is ours, and does not say what the plan says now. */
        STALE,
        /** It is ours, and belongs to a pipeline that the plan does not have any more. */
        ORPHANED,
        /** Where a runbook should be there is something that we did not write. */
        FOREIGN
    }

    private final String given;
    private final Path directory;
    private final String ending;

    private RunbookFolder(String given, Path directory, String ending) {
        this.given = given;
        this.directory = directory;
        this.ending = ending;
    }

    /**
     * The folder with that name, which need not be there.
     *
     * @param ending how the names of its runbooks end
     */
    static RunbookFolder named(String given, String ending, Session session) throws IOException {
        Path here = session.directory().toRealPath();
        Path directory;
        try {
            directory = here.resolve(given).normalize();
        } catch (InvalidPathException e) {
            throw new UsageException(Quote.of(given) + " cannot be a directory's name");
        }
        Path there = directory;
        while (!Files.exists(there, LinkOption.NOFOLLOW_LINKS) && there.getParent() != null) {
            there = there.getParent();
        }
        // A link that came with the files may lead anywhere; one on the way to here is the user's own.
        if (there.startsWith(here)
                && !(Files.exists(there) && there.toRealPath().equals(there))) {
            throw new UsageException(
                    Quote.of(given) + " lies behind a link; name the directory that the link leads to");
        }
        if (!Files.isDirectory(there)) {
            throw new UsageException(Quote.of(given) + " cannot be a directory: there is a file of that name");
        }
        return new RunbookFolder(given, directory, ending);
    }

    /** As it was given. */
    String name() {
        return given;
    }

    /** The latest day that one of our files tells of, or null if there is none. */
    @Nullable
    LocalDate day() throws IOException {
        LocalDate latest = null;
        for (String name : names()) {
            GeneratedMarker mark = mark(name);
            if (mark != null && (latest == null || mark.day().isAfter(latest))) {
                latest = mark.day();
            }
        }
        return latest;
    }

    /** The names of the files in a state: of the pages in their order, or of others by name. */
    List<String> in(State state, Map<String, String> pages) throws IOException {
        List<String> found = new ArrayList<>();
        if (state == State.ORPHANED) {
            Set<String> wanted = pages.keySet();
            for (String name : names()) {
                if (!wanted.contains(name) && mark(name) != null) {
                    found.add(name);
                }
            }
            return found;
        }
        for (Map.Entry<String, String> page : pages.entrySet()) {
            if (state(page.getKey(), page.getValue()) == state) {
                found.add(page.getKey());
            }
        }
        return found;
    }

    private @Nullable State state(String name, String content) throws IOException {
        Path file = directory.resolve(name);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return State.MISSING;
        }
        if (mark(name) == null) {
            return State.FOREIGN;
        }
        byte[] wanted = content.getBytes(StandardCharsets.UTF_8);
        return Files.size(file) == wanted.length && Arrays.equals(wanted, Files.readAllBytes(file))
                ? null
                : State.STALE;
    }

    /** Writes these pages, each whole, or none where one cannot be written. */
    void write(List<String> names, Map<String, String> pages) throws IOException {
        Files.createDirectories(directory);
        StagedFiles files = new StagedFiles(directory, given.endsWith("/") ? given : given + "/");
        for (String name : names) {
            files.put(name, pages.getOrDefault(name, ""));
        }
        files.write();
    }

    /** What has the ending of a runbook, by name. */
    private List<String> names() throws IOException {
        List<String> names = new ArrayList<>();
        if (!Files.isDirectory(directory)) {
            return names;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory)) {
            for (Path file : files) {
                String name = String.valueOf(file.getFileName());
                if (name.endsWith(ending)) {
                    names.add(name);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw new IOException(Quote.of(given) + " cannot be read", e);
        }
        Collections.sort(names);
        return names;
    }

    /** The mark at the end of a file that is named as the mark says; null for all others, and for links. */
    private @Nullable GeneratedMarker mark(String name) throws IOException {
        Path file = directory.resolve(name);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return null;
        }
        try (SeekableByteChannel channel =
                Files.newByteChannel(file, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS))) {
            channel.position(Math.max(0, channel.size() - GeneratedMarker.LONGEST));
            byte[] end = Channels.newInputStream(channel).readNBytes(GeneratedMarker.LONGEST);
            GeneratedMarker mark = GeneratedMarker.at(new String(end, StandardCharsets.UTF_8));
            return mark != null && name.equals(mark.stem() + ending) ? mark : null;
        }
    }
}

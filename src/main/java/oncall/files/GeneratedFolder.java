package oncall.files;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
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
 * A folder of generated files with one ending. Links in it are not followed, and files that do not end with our marker are
 * other people's.
 */
public final class GeneratedFolder {

    private static final String MARKER_END = " -->";
    private static final int LONGEST_MARKER = 200;
    private static final int DAY_LENGTH = 10;

    private final NamedPath named;
    private final String ending;

    private GeneratedFolder(NamedPath named, String ending) {
        this.named = named;
        this.ending = ending;
    }

    /**
     * The folder with that name, which need not exist.
     *
     * @param ending how the names of its files end
     * @param here the working directory, without links
     * @throws UnusablePathException if there cannot be such a folder
     */
    public static GeneratedFolder named(String name, String ending, Path here) throws IOException {
        NamedPath named = NamedPath.of(name, here, "a directory");
        Path existing = named.path();
        while (!Files.exists(existing, LinkOption.NOFOLLOW_LINKS) && existing.getParent() != null) {
            existing = existing.getParent();
        }
        named.refuseLinksTo(existing);
        if (!Files.isDirectory(existing)) {
            throw new UnusablePathException(Quote.of(name) + " is a file, or below one; name a directory");
        }
        return new GeneratedFolder(named, ending);
    }

    /** The name as it was given. */
    public String name() {
        return named.name();
    }

    /** The latest day that one of our files was written for, or null if there is none. */
    public @Nullable LocalDate day() throws IOException {
        LocalDate latest = null;
        for (String name : names()) {
            LocalDate day = markedDay(name);
            if (day != null && (latest == null || day.isAfter(latest))) {
                latest = day;
            }
        }
        return latest;
    }

    /**
     * How the folder differs from what should be in it.
     *
     * @param missing the names of files that are not there
     * @param stale those of ours that have another content
     * @param foreign those in whose place is something that we did not write
     * @param orphaned those of ours that should not be there
     */
    public record Difference(List<String> missing, List<String> stale, List<String> foreign, List<String> orphaned) {}

    /**
     * Compares the folder with what should be in it.
     *
     * @param pages the contents of all files, by their names without the ending
     * @param day the day that they are for
     */
    public Difference compare(Map<String, String> pages, LocalDate day) throws IOException {
        Difference difference =
                new Difference(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Map.Entry<String, String> page : pages.entrySet()) {
            String name = page.getKey() + ending;
            Path file = named.path().resolve(name);
            if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                difference.missing.add(name);
            } else if (markedDay(name) == null) {
                difference.foreign.add(name);
            } else if (!hasContent(file, marked(page, day))) {
                difference.stale.add(name);
            }
        }
        for (String name : names()) {
            if (!pages.containsKey(stem(name)) && markedDay(name) != null) {
                difference.orphaned.add(name);
            }
        }
        return difference;
    }

    private static boolean hasContent(Path file, String content) throws IOException {
        byte[] wanted = content.getBytes(StandardCharsets.UTF_8);
        return Files.size(file) == wanted.length && Arrays.equals(wanted, Files.readAllBytes(file));
    }

    /**
     * Writes files that are missing or stale.
     *
     * @return how the folder differed
     * @throws UnusablePathException if something that we did not write is in the place of a file; none is written then
     */
    public Difference write(Map<String, String> pages, LocalDate day) throws IOException {
        Difference difference = compare(pages, day);
        if (!difference.foreign.isEmpty()) {
            throw new UnusablePathException(Quote.of(difference.foreign.get(0)) + " in " + Quote.of(name())
                    + " was not written by oncall, and is not replaced; move it away or choose another directory");
        }
        Files.createDirectories(named.path());
        StagedFiles files = new StagedFiles(named.path(), name().endsWith("/") ? name() : name() + "/");
        for (Map.Entry<String, String> page : pages.entrySet()) {
            String name = page.getKey() + ending;
            if (difference.missing.contains(name) || difference.stale.contains(name)) {
                files.put(name, out -> out.write(marked(page, day)));
            }
        }
        files.write();
        return difference;
    }

    private static String marked(Map.Entry<String, String> page, LocalDate day) {
        return page.getValue() + "\n" + marker(page.getKey(), day) + "\n";
    }

    private String stem(String name) {
        return name.substring(0, name.length() - ending.length());
    }

    /** The names of files with the ending, sorted. */
    private List<String> names() throws IOException {
        List<String> names = new ArrayList<>();
        if (!Files.isDirectory(named.path())) {
            return names;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(named.path())) {
            for (Path file : files) {
                String name = String.valueOf(file.getFileName());
                if (name.endsWith(ending)) {
                    names.add(name);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw new IOException(Quote.of(name()) + " cannot be read", e);
        }
        Collections.sort(names);
        return names;
    }

    /** The day in the marker at the end of a file; null if it has none of its own, and for links. */
    private @Nullable LocalDate markedDay(String name) throws IOException {
        Path file = named.path().resolve(name);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return null;
        }
        try (SeekableByteChannel channel =
                Files.newByteChannel(file, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS))) {
            channel.position(Math.max(0, channel.size() - LONGEST_MARKER));
            byte[] bytes = Channels.newInputStream(channel).readNBytes(LONGEST_MARKER);
            String end = new String(bytes, StandardCharsets.UTF_8).stripTrailing();
            int dayEnd = end.length() - MARKER_END.length();
            if (dayEnd < DAY_LENGTH) {
                return null;
            }
            LocalDate day = LocalDate.parse(end.substring(dayEnd - DAY_LENGTH, dayEnd));
            return end.endsWith("\n" + marker(stem(name), day)) ? day : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The last line of a generated file, which is a comment in all formats. By it our own files are known. */
    private static String marker(String stem, LocalDate day) {
        return "<!-- oncall runbook " + stem + " " + day + MARKER_END;
    }
}

package oncall.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import oncall.text.Quote;
import org.jspecify.annotations.Nullable;

/**
 * A folder of generated files that share an ending. Links in it are not followed. A file that does not end with the
 * marker of oncall belongs to somebody else.
 */
public final class GeneratedFolder {

    private static final String MARKER_END = " -->";
    private static final int DAY_LENGTH = 10;
    private static final int LARGEST = 1 << 26;

    private final NamedPath named;
    private final String ending;

    private GeneratedFolder(NamedPath named, String ending) {
        this.named = named;
        this.ending = ending;
    }

    /**
     * The folder with that name, which need not exist.
     *
     * @param ending the ending of its files' names
     * @param here the working directory, without links
     * @throws UnusablePathException if the folder cannot exist
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

    /** The name as given. */
    public String name() {
        return named.name();
    }

    /** The latest day for which a generated file was written, or null if there is none. */
    public @Nullable LocalDate day() throws IOException {
        LocalDate latest = null;
        for (String name : names()) {
            LocalDate day = markedDay(name, text(name));
            if (day != null && (latest == null || day.isAfter(latest))) {
                latest = day;
            }
        }
        return latest;
    }

    /**
     * The differences between the folder and its intended content.
     *
     * @param missing names of files that do not exist
     * @param stale generated files with a different content
     * @param foreign names taken by something that oncall did not write
     * @param orphaned generated files that should not exist
     */
    public record Difference(List<String> missing, List<String> stale, List<String> foreign, List<String> orphaned) {}

    /**
     * Compares the folder with its intended content.
     *
     * @param pages the contents of all files, by their names without the ending
     * @param day the day for which they are written
     */
    public Difference compare(Map<String, String> pages, LocalDate day) throws IOException {
        Difference difference =
                new Difference(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Map.Entry<String, String> page : pages.entrySet()) {
            String name = page.getKey() + ending;
            String text = text(name);
            if (!Files.exists(named.path().resolve(name), LinkOption.NOFOLLOW_LINKS)) {
                difference.missing.add(name);
            } else if (markedDay(name, text) == null) {
                difference.foreign.add(name);
            } else if (!text.equals(marked(page, day))) {
                difference.stale.add(name);
            }
        }
        for (String name : names()) {
            if (!pages.containsKey(stem(name)) && markedDay(name, text(name)) != null) {
                difference.orphaned.add(name);
            }
        }
        return difference;
    }

    /**
     * Writes the files that are missing or stale.
     *
     * @return the differences before writing
     * @throws UnusablePathException if a name is taken by something that oncall did not write; then nothing is written
     */
    public Difference write(Map<String, String> pages, LocalDate day) throws IOException {
        Difference difference = compare(pages, day);
        if (!difference.foreign.isEmpty()) {
            throw new UnusablePathException(Quote.of(difference.foreign.get(0)) + " in " + Quote.of(name())
                    + " was not written by oncall, so oncall does not replace it; move it or choose another directory");
        }
        Files.createDirectories(named.path());
        Map<String, StagedFiles.Content> files = new LinkedHashMap<>();
        for (Map.Entry<String, String> page : pages.entrySet()) {
            String name = page.getKey() + ending;
            if (difference.missing.contains(name) || difference.stale.contains(name)) {
                files.put(name, out -> out.write(marked(page, day)));
            }
        }
        new StagedFiles(named.path(), name().endsWith("/") ? name() : name() + "/", files).write();
        return difference;
    }

    private String stem(String name) {
        return name.substring(0, name.length() - ending.length());
    }

    /** The names of files with the ending, sorted. */
    private List<String> names() throws IOException {
        if (!Files.isDirectory(named.path())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(named.path())) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(ending))
                    .sorted()
                    .toList();
        } catch (UncheckedIOException e) {
            throw new IOException(Quote.of(name()) + " cannot be read", e);
        }
    }

    /** The text of a file; empty for a link or if there is no such file. */
    private String text(String name) throws IOException {
        Path file = named.path().resolve(name);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return "";
        }
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return new String(in.readNBytes(LARGEST), StandardCharsets.UTF_8);
        }
    }

    private static String marked(Map.Entry<String, String> page, LocalDate day) {
        return page.getValue() + marker(page.getKey(), day) + "\n";
    }

    /** The marker: a comment in the last line, in all formats, that identifies generated files. */
    private static String marker(String stem, LocalDate day) {
        return "\n<!-- oncall runbook " + stem + " " + day + MARKER_END;
    }

    /** The day in the marker at the end of a file; null if it has no marker for its own name. */
    private @Nullable LocalDate markedDay(String name, String text) {
        String marked = text.stripTrailing();
        int end = marked.length() - MARKER_END.length();
        try {
            LocalDate day = LocalDate.parse(marked.substring(Math.max(0, end - DAY_LENGTH), Math.max(0, end)));
            return marked.endsWith(marker(stem(name), day)) ? day : null;
        } catch (DateTimeException e) {
            return null;
        }
    }
}

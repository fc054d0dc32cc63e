package oncall.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import oncall.text.Quote;
import oncall.text.UsageException;
import org.jspecify.annotations.Nullable;

/**
 * A folder of generated files that share an ending. Links in it are not followed. A file that does not end with the
 * marker of oncall belongs to somebody else.
 */
public record GeneratedFolder(NamedPath named, String ending) {

    private static final String MARKER_END = " -->";
    private static final int DAY_LENGTH = 10;
    private static final int LARGEST = 1 << 26;

    /**
     * The folder with that name, which need not exist.
     *
     * @param ending the ending of its files' names
     * @param here the working directory, without links
     * @throws UsageException if the folder cannot exist
     */
    public static GeneratedFolder named(String name, String ending, Path here) throws IOException {
        return new GeneratedFolder(NamedPath.folder(name, here), ending);
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
    public Difference compare(Map<String, Supplier<String>> pages, LocalDate day) throws IOException {
        return compare(pages, day, new HashMap<>());
    }

    /** @param changed gets the contents of the files that are missing or stale; only these are kept in memory */
    private Difference compare(Map<String, Supplier<String>> pages, LocalDate day, Map<String, Content> changed)
            throws IOException {
        Difference difference =
                new Difference(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Set<String> names = names();
        for (Map.Entry<String, Supplier<String>> page : pages.entrySet()) {
            String name = page.getKey() + ending;
            String text = page.getValue().get() + marker(page.getKey(), day) + "\n";
            String old = names.remove(name) ? text(name) : null;
            if (old != null && markedDay(name, old) == null) {
                difference.foreign.add(name);
            } else if (!text.equals(old)) {
                (old == null ? difference.missing : difference.stale).add(name);
                changed.put(name, out -> out.write(text));
            }
        }
        for (String other : names) {
            if (markedDay(other, text(other)) != null) {
                difference.orphaned.add(other);
            }
        }
        return difference;
    }

    /**
     * Writes the files that are missing or stale.
     *
     * @return the differences before writing
     * @throws UsageException if a name is taken by something that oncall did not write; then nothing is written
     */
    public Difference write(Map<String, Supplier<String>> pages, LocalDate day) throws IOException {
        Map<String, Content> files = new LinkedHashMap<>();
        Difference difference = compare(pages, day, files);
        if (!difference.foreign.isEmpty()) {
            throw new UsageException(Quote.of(difference.foreign.get(0)) + " in " + Quote.of(name())
                    + " was not written by oncall, so oncall does not replace it; move it or choose another directory");
        }
        Files.createDirectories(named.path());
        StagedFiles.generated(named.path(), named.in(""), files).write();
        return difference;
    }

    /** The names with the ending that are taken in the folder. */
    private Set<String> names() throws IOException {
        Set<String> names = new LinkedHashSet<>();
        if (Files.isDirectory(named.path())) {
            names.addAll(new DirectorySource(named.path()).names(""));
            names.removeIf(name -> !name.endsWith(ending));
        }
        return names;
    }

    /** The text of a file; a link or a folder has none. */
    private String text(String name) throws IOException {
        Path file = named.path().resolve(name);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return "";
        }
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return new String(in.readNBytes(LARGEST), StandardCharsets.UTF_8);
        }
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
            return marked.endsWith(marker(name.substring(0, name.length() - ending.length()), day)) ? day : null;
        } catch (DateTimeException e) {
            return null;
        }
    }
}

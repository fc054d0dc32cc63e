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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        for (Map.Entry<String, String> file : texts().entrySet()) {
            LocalDate day = markedDay(file.getKey(), file.getValue());
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
        Map<String, String> texts = texts();
        for (Map.Entry<String, String> page : pages.entrySet()) {
            String name = page.getKey() + ending;
            String text = texts.remove(name);
            if (text == null) {
                difference.missing.add(name);
            } else if (markedDay(name, text) == null) {
                difference.foreign.add(name);
            } else if (!text.equals(marked(page, day))) {
                difference.stale.add(name);
            }
        }
        for (Map.Entry<String, String> other : texts.entrySet()) {
            if (markedDay(other.getKey(), other.getValue()) != null) {
                difference.orphaned.add(other.getKey());
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
    public Difference write(Map<String, String> pages, LocalDate day) throws IOException {
        Difference difference = compare(pages, day);
        if (!difference.foreign.isEmpty()) {
            throw new UsageException(Quote.of(difference.foreign.get(0)) + " in " + Quote.of(name())
                    + " was not written by oncall, so oncall does not replace it; move it or choose another directory");
        }
        Files.createDirectories(named.path());
        Map<String, Content> files = new LinkedHashMap<>();
        for (Map.Entry<String, String> page : pages.entrySet()) {
            String name = page.getKey() + ending;
            if (difference.missing.contains(name) || difference.stale.contains(name)) {
                files.put(name, out -> out.write(marked(page, day)));
            }
        }
        new StagedFiles(named.path(), named.in(""), files).write();
        return difference;
    }

    /** The texts of the files with the ending, by name; a link or a folder has none. */
    private Map<String, String> texts() throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String name :
                Files.isDirectory(named.path()) ? new DirectorySource(named.path()).names("") : List.<String>of()) {
            Path file = named.path().resolve(name);
            if (name.endsWith(ending) && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
                    texts.put(name, new String(in.readNBytes(LARGEST), StandardCharsets.UTF_8));
                }
            } else if (name.endsWith(ending)) {
                texts.put(name, "");
            }
        }
        return texts;
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
            return marked.endsWith(marker(name.substring(0, name.length() - ending.length()), day)) ? day : null;
        } catch (DateTimeException e) {
            return null;
        }
    }
}

package oncall.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import oncall.text.Quote;
import oncall.text.UsageException;
import org.jspecify.annotations.Nullable;

/**
 * A folder of generated files of all kinds, some in folders of its own. Links in it are not followed. A hidden list,
 * in the format of {@code sha256sum}, holds the digest of each file; a file with another digest belongs to somebody
 * else.
 */
public final class GeneratedTree {

    private static final String LIST = ".oncall-site";
    private static final int DIGEST_LENGTH = 64;

    /** What may be in the list, which is not trusted: a file, or one in a folder. */
    private static final Pattern PATH = Pattern.compile("(\\w[\\w-]*/)?\\w[\\w.-]*");

    private static final int LARGEST = 1 << 26;

    private final NamedPath named;

    private GeneratedTree(NamedPath named) {
        this.named = named;
    }

    /**
     * The folder with that name, which need not exist.
     *
     * @param here the working directory, without links
     * @throws UsageException if the folder cannot exist
     */
    public static GeneratedTree named(String name, Path here) throws IOException {
        return new GeneratedTree(NamedPath.folder(name, here));
    }

    /**
     * What was written.
     *
     * @param count the number of files that were missing or stale
     * @param orphaned files written earlier that no longer belong there
     */
    public record Written(int count, List<String> orphaned) {}

    /**
     * Writes the files that are missing or stale.
     *
     * @param files the contents by path; folders are separated by {@code /}
     * @throws UsageException if a name is taken by something that oncall did not write; then nothing is written
     */
    public Written write(Map<String, String> files) throws IOException {
        Map<String, Set<String>> known = listed();
        Map<String, Map<String, Content>> changed = changed(files, known);
        Written written =
                new Written(changed.values().stream().mapToInt(Map::size).sum(), orphaned(files.keySet(), known));
        Map<String, Set<String>> after = new TreeMap<>();
        files.forEach((path, text) -> after.put(path, Set.of(digest(text.getBytes(StandardCharsets.UTF_8)))));
        written.orphaned.forEach(path -> after.put(path, known.getOrDefault(path, Set.of())));
        Files.createDirectories(named.path());
        if (!changed.isEmpty()) {
            // A writer that is killed leaves old and new files, which are all listed.
            Map<String, Set<String>> meanwhile = new TreeMap<>(known);
            after.forEach((path, digests) -> meanwhile.merge(path, digests, GeneratedTree::union));
            list(meanwhile);
        }
        for (Map.Entry<String, Map<String, Content>> folder : changed.entrySet()) {
            Path directory = Files.createDirectories(named.path().resolve(folder.getKey()));
            StagedFiles.generated(directory, named.in(folder.getKey()), folder.getValue())
                    .write();
        }
        if (!after.equals(known)) {
            list(after);
        }
        return written;
    }

    /** The files to write, by folder with a slash at its end, that of the folder itself last, since its pages lead to the others. */
    private Map<String, Map<String, Content>> changed(Map<String, String> files, Map<String, Set<String>> known)
            throws IOException {
        Map<String, Map<String, Content>> changed = new TreeMap<>((one, other) -> other.compareTo(one));
        for (Map.Entry<String, String> file : files.entrySet()) {
            String path = file.getKey();
            String found = found(path);
            if (digest(file.getValue().getBytes(StandardCharsets.UTF_8)).equals(found)) {
                continue;
            }
            if (found != null && !known.getOrDefault(path, Set.of()).contains(found)) {
                throw foreign(path);
            }
            int name = path.lastIndexOf('/') + 1;
            changed.computeIfAbsent(path.substring(0, name), folder -> new TreeMap<>())
                    .put(path.substring(name), out -> out.write(file.getValue()));
        }
        return changed;
    }

    private List<String> orphaned(Set<String> paths, Map<String, Set<String>> known) throws IOException {
        List<String> orphaned = new ArrayList<>();
        for (Map.Entry<String, Set<String>> file : known.entrySet()) {
            String path = file.getKey();
            if (!paths.contains(path) && file.getValue().contains(String.valueOf(found(path)))) {
                orphaned.add(path);
            }
        }
        return orphaned;
    }

    /** The digest of the file at a path; an empty one if something else is there, on the way too; null for nothing. */
    private @Nullable String found(String path) throws IOException {
        Path file = named.path().resolve(path);
        Path folder = file.resolveSibling("");
        if (!folder.equals(named.path())
                && NewFile.exists(folder)
                && !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return "";
        }
        if (!NewFile.exists(file)) {
            return null;
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return "";
        }
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return digest(in.readNBytes(LARGEST));
        }
    }

    /** The digests in the list, by path. */
    private Map<String, Set<String>> listed() throws IOException {
        Path list = named.path().resolve(LIST);
        Map<String, Set<String>> digests = new TreeMap<>();
        if (!NewFile.exists(list)) {
            return digests;
        }
        if (!Files.isRegularFile(list, LinkOption.NOFOLLOW_LINKS)) {
            throw foreign(LIST);
        }
        try (InputStream in = Files.newInputStream(list, LinkOption.NOFOLLOW_LINKS)) {
            for (String line : new String(in.readNBytes(LARGEST), StandardCharsets.UTF_8).split("\n", -1)) {
                String path = line.substring(Math.min(line.length(), DIGEST_LENGTH + 2));
                if (PATH.matcher(path).matches()) {
                    digests.computeIfAbsent(path, file -> new TreeSet<>()).add(line.substring(0, DIGEST_LENGTH));
                }
            }
        }
        return digests;
    }

    private void list(Map<String, Set<String>> digests) throws IOException {
        StringBuilder list = new StringBuilder();
        digests.forEach((path, some) -> some.forEach(
                digest -> list.append(digest).append("  ").append(path).append('\n')));
        new StagedFiles(named.path(), named.in(""), Map.of(LIST, out -> out.write(list.toString()))).write();
    }

    private UsageException foreign(String path) {
        return new UsageException(Quote.of(path) + " in " + Quote.of(named.name())
                + " was not written by oncall, or was changed since, so oncall does not replace it;"
                + " move it or choose another directory");
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        Set<String> all = new TreeSet<>(some);
        all.addAll(others);
        return all;
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}

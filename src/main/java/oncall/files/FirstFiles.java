package oncall.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import oncall.text.Quote;
import oncall.text.UsageException;

/** Files of a directory that a command writes only if there are none of them yet. */
public final class FirstFiles {

    private static final String ATTRIBUTES = ".gitattributes";

    private final Path directory;
    private final Map<String, String> texts = new LinkedHashMap<>();

    /** @param directory the directory, without links; it need not exist */
    public FirstFiles(Path directory) {
        this.directory = directory;
    }

    /**
     * Adds a file.
     *
     * @param path from the directory
     * @throws UsageException if the file exists, or is below a link
     */
    public FirstFiles with(String path, String text) {
        refuse(path);
        texts.put(path, text);
        return this;
    }

    /** Adds a line to the attributes that git reads, unless they name the file already. */
    public FirstFiles withAttributes(String name, String attributes) throws IOException {
        Path file = directory.resolve(ATTRIBUTES);
        if (!NewFile.exists(file)) {
            return with(ATTRIBUTES, name + " " + attributes + "\n");
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw exists(ATTRIBUTES);
        }
        String text = Files.readString(file);
        if (text.lines().noneMatch(line -> line.startsWith(name + " "))) {
            String gap = text.isEmpty() || text.endsWith("\n") ? "" : "\n";
            texts.put(ATTRIBUTES, text + gap + name + " " + attributes + "\n");
        }
        return this;
    }

    /** Refuses to write if there is such a file, or if a folder on the way to it is a link. */
    public void refuse(String path) {
        Path file = directory;
        for (Path name : Path.of(path)) {
            file = file.resolve(name);
            boolean isFolder = Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS);
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && (!isFolder || file.endsWith(path))) {
                throw exists(directory.relativize(file).toString());
            }
        }
    }

    private static UsageException exists(String path) {
        return new UsageException(
                "there is " + Quote.of(path) + " already, so nothing is written; name an empty directory");
    }

    /** The paths of the files, the last one that was added first. */
    public List<String> paths() {
        List<String> paths = new ArrayList<>(texts.keySet());
        Collections.reverse(paths);
        return paths;
    }

    /** These paths as they are written in another directory, with slashes on every system. */
    public List<String> pathsFrom(Path other) {
        String up = other.relativize(directory).toString().replace('\\', '/');
        return paths().stream()
                .map(path -> up.isEmpty() ? path : up + "/" + path)
                .toList();
    }

    public String text(String path) {
        return texts.getOrDefault(path, "");
    }

    /** Writes the files, folder by folder in the order in which they were added. */
    public void write() throws IOException {
        Map<String, Map<String, Content>> folders = new LinkedHashMap<>();
        texts.forEach((path, text) -> {
            int slash = path.lastIndexOf('/') + 1;
            folders.computeIfAbsent(path.substring(0, slash), folder -> new LinkedHashMap<>())
                    .put(path.substring(slash), out -> out.write(text));
        });
        for (Map.Entry<String, Map<String, Content>> folder : folders.entrySet()) {
            Path path = Files.createDirectories(directory.resolve(folder.getKey()));
            new StagedFiles(path, folder.getKey(), folder.getValue()).write();
        }
    }
}

package oncall.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import oncall.text.FileSource;

/**
 * The files of a directory at a git revision. Nothing is read through a link that leads out of the directory. A folder is
 * listed once, and the YAML files in it are read together.
 */
final class RevisionSource implements FileSource {

    private static final int LONGEST_ANSWER = 8 * 1024;

    /** Beyond so many bytes, the files of a folder are read one by one. */
    private static final int MOST_TOGETHER = 64 * 1024 * 1024;

    private static final Entry MISSING = new Entry("missing", "", 0);

    private final GitCommand git;
    private final String tree;
    private final Map<String, Map<String, Entry>> folders = new HashMap<>();
    private final Map<String, byte[]> contents = new HashMap<>();

    /** @param type {@code blob}, {@code tree}, {@code link}, or {@code symlink} for a link that leads out of the tree */
    private record Entry(String type, String id, long size) {}

    /** @param tree the id of the directory's tree */
    RevisionSource(GitCommand git, String tree) {
        this.git = git;
        this.tree = tree;
    }

    @Override
    public List<String> names(String folder) throws IOException {
        return folder(folder).keySet().stream()
                .filter(name -> !name.startsWith("."))
                .toList();
    }

    @Override
    public Kind kind(String path) throws IOException {
        return switch (entry(path).type) {
            case "blob" -> Kind.FILE;
            case "tree" -> Kind.FOLDER;
            case "symlink" -> Kind.LINK_OUT;
            default -> Kind.NOTHING;
        };
    }

    @Override
    public byte[] read(String path) throws IOException {
        String id = entry(path).id;
        if (!contents.containsKey(id)) {
            readAll(parent(path));
        }
        byte[] content = contents.get(id);
        return content != null ? content : git.run("", LARGEST + 1, "cat-file", "blob", id);
    }

    /** Reads the YAML files of a folder, as long as they are not too large. */
    private void readAll(String folder) throws IOException {
        List<Entry> files = new ArrayList<>();
        StringBuilder ids = new StringBuilder();
        long total = 0;
        for (Map.Entry<String, Entry> named : folder(folder).entrySet()) {
            Entry file = named.getValue();
            boolean isRead = named.getKey().endsWith("ml") && file.type.equals("blob") && file.size <= LARGEST;
            total += isRead ? file.size + LONGEST_ANSWER : 0;
            if (isRead && total < MOST_TOGETHER) {
                files.add(file);
                ids.append(file.id).append('\n');
            }
        }
        byte[] answer = git.run(ids.toString(), MOST_TOGETHER, "cat-file", "--batch");
        int at = 0;
        for (Entry file : files) {
            while (answer[at] != '\n') {
                at++; // the line before a file has its id, its type and its size
            }
            int end = at + 1 + (int) file.size;
            contents.put(file.id, Arrays.copyOfRange(answer, at + 1, end));
            at = end + 1;
        }
    }

    private Map<String, Entry> folder(String path) throws IOException {
        Map<String, Entry> known = folders.get(path);
        if (known == null) {
            Entry folder = path.isEmpty() ? new Entry("tree", tree, 0) : entry(path);
            known = folder.type.equals("tree") ? list(folder.id) : Map.of();
            folders.put(path, known);
        }
        return known;
    }

    private Map<String, Entry> list(String id) throws IOException {
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (String line : git.text("ls-tree", "--full-tree", "-l", "-z", id).split("\0", -1)) {
            int tab = line.indexOf('\t');
            if (tab >= 0) {
                String[] parts = line.substring(0, tab).split(" +", 4); // mode, type, id, size
                String type = parts[0].equals("120000") ? "link" : parts[1];
                long size = parts[3].equals("-") ? 0 : Long.parseLong(parts[3]);
                entries.put(line.substring(tab + 1), new Entry(type, parts[2], size));
            }
        }
        return entries;
    }

    /** What is at a path. Git follows links within the tree, but cannot be asked about names with line breaks. */
    private Entry entry(String path) throws IOException {
        Entry listed = folder(parent(path)).get(path.substring(path.lastIndexOf('/') + 1));
        if (listed == null || path.indexOf('\n') >= 0) {
            return MISSING;
        }
        if (!listed.type.equals("link")) {
            return listed;
        }
        String question = tree + ":" + path + "\n";
        byte[] answer = git.run(question, LONGEST_ANSWER, "cat-file", "--batch-check", "--follow-symlinks");
        String[] object = new String(answer, StandardCharsets.UTF_8).split("[ \n]", 3);
        return object[0].length() == tree.length() ? new Entry(object[1], object[0], 0) : new Entry(object[0], "", 0);
    }

    private static String parent(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }
}

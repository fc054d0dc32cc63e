package oncall.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Files that exist only in memory, such as an example.
 *
 * @param texts the contents of the files, by path
 */
public record MemorySource(Map<String, String> texts) implements FileSource {

    @Override
    public List<String> names(String folder) {
        String start = folder.isEmpty() ? "" : folder + "/";
        TreeSet<String> names = new TreeSet<>();
        for (String path : texts.keySet()) {
            if (path.startsWith(start) && path.charAt(start.length()) != '.') {
                int end = path.indexOf('/', start.length());
                names.add(path.substring(start.length(), end < 0 ? path.length() : end));
            }
        }
        return new ArrayList<>(names);
    }

    @Override
    public Kind kind(String path) {
        if (texts.containsKey(path)) {
            return Kind.FILE;
        }
        return names(path).isEmpty() ? Kind.NOTHING : Kind.FOLDER;
    }

    @Override
    public byte[] read(String path) {
        return texts.getOrDefault(path, "").getBytes(StandardCharsets.UTF_8);
    }
}

package oncall.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Files of which one in the root has another text, as it would be after an edit.
 *
 * @param original all files as they are
 * @param name the name of the edited file, which need not exist
 */
public record EditedSource(FileSource original, String name, String text) implements FileSource {

    @Override
    public List<String> names(String folder) throws IOException {
        List<String> names = new ArrayList<>(original.names(folder));
        if (folder.isEmpty() && !names.contains(name)) {
            names.add(name);
            Collections.sort(names);
        }
        return names;
    }

    @Override
    public Kind kind(String path) throws IOException {
        return path.equals(name) ? Kind.FILE : original.kind(path);
    }

    @Override
    public byte[] read(String path) throws IOException {
        return path.equals(name) ? text.getBytes(StandardCharsets.UTF_8) : original.read(path);
    }
}

package oncall.plan;

import java.util.List;
import oncall.keys.FileBlock;
import oncall.text.Comment;
import oncall.text.Diagnostics;
import oncall.text.FileSource;
import oncall.text.SourceFile;
import oncall.yaml.CommentReader;
import oncall.yaml.Node;
import oncall.yaml.YamlReader;
import org.jspecify.annotations.Nullable;

/**
 * One file of the plan. It keeps its own findings, so that several files can be read at a time and the result does not depend
 * on which is done first.
 *
 * @param <T> what it says
 */
final class PlanFile<T> {

    private final String name;
    private final FileBlock<T> block;
    private final Diagnostics findings = new Diagnostics();
    private List<Comment> comments = List.of();
    private @Nullable T spec;

    /** @param block what the file may hold */
    PlanFile(String name, FileBlock<T> block) {
        this.name = name;
        this.block = block;
    }

    void read(FileSource source) {
        SourceFile file = TextFile.read(source, name, findings);
        Node content = file == null ? null : YamlReader.read(file, findings);
        if (file != null && content != null) {
            comments = CommentReader.read(file, content);
            spec = block.read(content, PlanKeys.INDEX, findings);
        }
    }

    /** What the file says; null before it is read, and where it cannot be. */
    @Nullable
    T spec() {
        return spec;
    }

    List<Comment> comments() {
        return comments;
    }

    Diagnostics findings() {
        return findings;
    }
}

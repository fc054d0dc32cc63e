package oncall.yaml;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import oncall.text.Comment;
import oncall.text.SourceFile;

/** Finds the comments for this program, which begin with the word {@code oncall}. */
public final class CommentReader {

    private static final String ADDRESS = "oncall";

    private final SourceFile file;
    private final String text;

    /** The offsets within texts, where a {@code #} begins no comment. */
    private final BitSet texts = new BitSet();

    private CommentReader(SourceFile file) {
        this.file = file;
        this.text = file.text();
    }

    /**
     * The comments from top to bottom.
     *
     * @param root the root that {@link YamlReader} read from the file
     */
    public static List<Comment> read(SourceFile file, Node root) {
        CommentReader reader = new CommentReader(file);
        // Most files have no such comment.
        if (reader.addressed(0) >= 0) {
            reader.mark(root);
        }
        List<Comment> comments = new ArrayList<>();
        int end;
        for (int hash = reader.addressed(0); hash >= 0; hash = reader.addressed(end)) {
            int line = file.line(hash);
            end = file.lineEnd(line);
            String content = file.text().substring(hash, end).stripTrailing();
            comments.add(new Comment(
                    content.substring(1).strip(),
                    file.at(hash, hash + content.length()),
                    file.lineText(line).stripLeading().startsWith("#")));
        }
        return comments;
    }

    private void mark(Node node) {
        if (node instanceof Scalar scalar) {
            int start = scalar.location().start();
            char first = start < text.length() ? text.charAt(start) : ' ';
            if (!scalar.plain() && (first == '|' || first == '>')) {
                // A comment may follow on the line that announces such a text.
                start = file.lineEnd(file.line(start));
            }
            if (!texts.get(start)) {
                texts.set(start, Math.max(start, scalar.location().end()));
            }
        } else if (node instanceof Sequence sequence) {
            for (Node item : sequence.items()) {
                mark(item);
            }
        } else if (node instanceof Mapping mapping) {
            for (Mapping.Entry entry : mapping.entries()) {
                mark(entry.key());
                mark(entry.value());
            }
        }
    }

    /** The offset of the next {@code #} outside of texts that is followed by the program's name, or -1. */
    private int addressed(int from) {
        for (int hash = text.indexOf('#', from); hash >= 0; hash = text.indexOf('#', hash + 1)) {
            int word = hash + 1;
            while (word < text.length() && (text.charAt(word) == ' ' || text.charAt(word) == '\t')) {
                word++;
            }
            if (!texts.get(hash) && text.regionMatches(true, word, ADDRESS, 0, ADDRESS.length())) {
                return hash;
            }
        }
        return -1;
    }
}

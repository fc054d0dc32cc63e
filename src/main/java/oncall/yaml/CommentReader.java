package oncall.yaml;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import oncall.text.Comment;
import oncall.text.Location;
import oncall.text.SourceFile;

/** Finds the comments that are addressed to this program: they begin with the word {@code oncall}. */
public final class CommentReader {

    private static final String ADDRESS = "oncall";

    private final SourceFile file;
    private final String text;

    /** The offsets of texts; a {@code #} there begins no comment. */
    private final BitSet texts = new BitSet();

    private CommentReader(SourceFile file) {
        this.file = file;
        this.text = file.text();
    }

    /**
     * The comments from top to bottom.
     *
     * @param root what {@link YamlReader} has read from the file
     */
    public static List<Comment> read(SourceFile file, Node root) {
        CommentReader reader = new CommentReader(file);
        int first = reader.addressed(0);
        // Most files have no such comment.
        return first < 0 ? List.of() : reader.read(first, root);
    }

    private List<Comment> read(int first, Node root) {
        mark(root);
        List<Comment> comments = new ArrayList<>();
        int end;
        for (int hash = first; hash >= 0; hash = addressed(end)) {
            int line = file.line(hash);
            int begin = file.lineStart(line);
            end = file.lineEnd(line);
            int comment = commentStart(begin, end);
            int start = comment < 0 ? -1 : addressed(comment);
            if (start >= 0 && start < end) {
                String content = text.substring(start, end).stripTrailing();
                boolean alone = text.substring(begin, comment).isBlank();
                Location place = file.at(start, start + content.length());
                comments.add(new Comment(content.substring(1).strip(), place, alone));
            }
        }
        return comments;
    }

    private void mark(Node node) {
        if (node instanceof Scalar scalar) {
            int start = scalar.location().start();
            char first = start < text.length() ? text.charAt(start) : ' ';
            if (!scalar.plain() && (first == '|' || first == '>')) {
                // On the line where such a text is announced, a comment may follow.
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

    /** Where a comment begins on a line, or -1; before its {@code #} is a blank, or nothing. */
    private int commentStart(int begin, int end) {
        for (int i = begin; i < end; i++) {
            boolean apart = i == begin || text.charAt(i - 1) == ' ' || text.charAt(i - 1) == '\t';
            if (text.charAt(i) == '#' && apart && !texts.get(i)) {
                return i;
            }
        }
        return -1;
    }

    /** The offset of the next {@code #} that is followed by this program's name, or -1. */
    private int addressed(int from) {
        for (int hash = text.indexOf('#', from); hash >= 0; hash = text.indexOf('#', hash + 1)) {
            int word = hash + 1;
            while (word < text.length() && (text.charAt(word) == ' ' || text.charAt(word) == '\t')) {
                word++;
            }
            if (text.regionMatches(true, word, ADDRESS, 0, ADDRESS.length())) {
                return hash;
            }
        }
        return -1;
    }
}

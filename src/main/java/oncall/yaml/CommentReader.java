package oncall.yaml;

import java.util.ArrayList;
import java.util.List;
import oncall.text.Comment;
import oncall.text.Location;
import oncall.text.SourceFile;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.scanner.ScannerImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.tokens.CommentToken;

/** Finds the comments that are addressed to this program. The parser's scanner decides which {@code #} begins a comment. */
public final class CommentReader {

    private static final String ADDRESS = "oncall";

    private CommentReader() {}

    /**
     * The comments that begin with the word {@code oncall}, from top to bottom.
     *
     * @param file a file that {@link YamlReader} could read
     */
    public static List<Comment> read(SourceFile file) {
        List<Comment> comments = new ArrayList<>();
        // A second scan takes time, and most files have no such comment.
        if (addressed(file.text(), 0) >= 0) {
            scan(file, comments);
        }
        return comments;
    }

    private static void scan(SourceFile file, List<Comment> comments) {
        LoadSettings settings = Events.settings(file.text(), true);
        ScannerImpl scanner = new ScannerImpl(settings, new StreamReader(settings, file.text()));
        try {
            while (scanner.hasNext()) {
                if (scanner.next() instanceof CommentToken comment) {
                    int start = comment.getStartMark().orElseThrow().getIndex();
                    addIfAddressed(file.offsetOfCodePoint(start), file, comments);
                }
            }
        } catch (YamlEngineException e) {
            // The comments before it are found; a file that is not YAML has an error of its own.
        }
    }

    /** Adds the part of a comment that is addressed to this program; it may follow another one, with its own {@code #}. */
    private static void addIfAddressed(int commentStart, SourceFile file, List<Comment> comments) {
        int line = file.line(commentStart);
        String comment = file.text().substring(commentStart, file.lineEnd(line)).stripTrailing();
        int start = addressed(comment, 0);
        if (start >= 0) {
            boolean alone =
                    file.text().substring(file.lineStart(line), commentStart).isBlank();
            Location place = file.at(commentStart + start, commentStart + comment.length());
            comments.add(new Comment(comment.substring(start + 1).strip(), place, alone));
        }
    }

    /** The offset of the next {@code #} that is followed by this program's name, or -1. */
    private static int addressed(String text, int from) {
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

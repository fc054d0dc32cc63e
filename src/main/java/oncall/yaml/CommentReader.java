package oncall.yaml;

import java.util.ArrayList;
import java.util.List;
import oncall.text.Comment;
import oncall.text.SourceFile;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.scanner.ScannerImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.tokens.CommentToken;

/** Finds the comments that speak to this program. What is a comment, the parser's scanner says: not every {@code #} is one. */
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
        // Scanning once more takes time that most files need not spend.
        if (addressed(file.text(), 0) >= 0) {
            scan(file, comments);
        }
        return comments;
    }

    private static void scan(SourceFile file, List<Comment> comments) {
        LoadSettings settings = YamlReader.settings(file.text(), true);
        ScannerImpl scanner = new ScannerImpl(settings, new StreamReader(settings, file.text()));
        try {
            while (scanner.hasNext()) {
                if (scanner.next() instanceof CommentToken comment) {
                    addIfAddressed(file.offsetOfCodePoint(start(comment)), file, comments);
                }
            }
        } catch (YamlEngineException e) {
            // What comes before stays found; a file that cannot be read has errors of its own.
        }
    }

    private static int start(CommentToken comment) {
        return comment.getStartMark().orElseThrow().getIndex();
    }

    /** Behind another comment there may be one that speaks to this program; it begins with its own {@code #}. */
    private static void addIfAddressed(int commentStart, SourceFile file, List<Comment> comments) {
        String text = file.text();
        int end = commentStart;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        while (isBlank(text.charAt(end - 1))) {
            end--;
        }
        int start = addressed(text, commentStart);
        if (start >= 0 && start < end) {
            int before = commentStart - 1;
            while (before >= 0 && isBlank(text.charAt(before))) {
                before--;
            }
            boolean alone = before < 0 || text.charAt(before) == '\n' || text.charAt(before) == '\r';
            comments.add(new Comment(text.substring(start + 1, end).strip(), file.at(start, end), alone));
        }
    }

    /** The offset of the next {@code #} from an offset on behind which this program's name stands, or -1. */
    private static int addressed(String text, int from) {
        for (int i = text.indexOf('#', from); i >= 0; i = text.indexOf('#', i + 1)) {
            int word = i + 1;
            while (word < text.length() && isBlank(text.charAt(word))) {
                word++;
            }
            if (text.regionMatches(true, word, ADDRESS, 0, ADDRESS.length())) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}

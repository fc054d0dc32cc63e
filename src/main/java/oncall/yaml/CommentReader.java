package oncall.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import oncall.source.Comment;
import oncall.source.SourceFile;
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
        if (mayHaveSome(file.text())) {
            scan(file, comments);
        }
        return comments;
    }

    private static void scan(SourceFile file, List<Comment> comments) {
        LoadSettings settings = YamlReader.settings(file.text(), true);
        ScannerImpl scanner = new ScannerImpl(settings, new StreamReader(settings, file.text()));
        try {
            while (scanner.hasNext()) {
                if (scanner.next() instanceof CommentToken comment && isAddressed(comment.getValue())) {
                    comments.add(comment(comment, file));
                }
            }
        } catch (YamlEngineException e) {
            // What comes before stays found; a file that cannot be read has errors of its own.
        }
    }

    private static Comment comment(CommentToken token, SourceFile file) {
        String text = file.text();
        int start = file.offsetOfCodePoint(token.getStartMark().orElseThrow().getIndex());
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        while (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '\t') {
            end--;
        }
        int before = start - 1;
        while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == '\t')) {
            before--;
        }
        boolean alone = before < 0 || text.charAt(before) == '\n' || text.charAt(before) == '\r';
        return new Comment(text.substring(start + 1, end).strip(), file.at(start, end), alone);
    }

    /** Scanning once more takes time that most files need not spend. */
    private static boolean mayHaveSome(String text) {
        for (int i = text.indexOf('#'); i >= 0; i = text.indexOf('#', i + 1)) {
            int word = i + 1;
            while (word < text.length() && (text.charAt(word) == ' ' || text.charAt(word) == '\t')) {
                word++;
            }
            if (text.regionMatches(true, word, ADDRESS, 0, ADDRESS.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAddressed(String comment) {
        return comment.strip().toLowerCase(Locale.ROOT).startsWith(ADDRESS);
    }
}

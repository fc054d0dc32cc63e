package oncall.yaml;

import java.util.Optional;
import oncall.text.Diagnostics;
import oncall.text.Location;
import oncall.text.SourceFile;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Reads YAML text into a located tree. */
public final class YamlReader {

    /** The rule of text that is not YAML, or YAML that has no place in a plan. */
    public static final String SYNTAX = "yaml-syntax";

    /** The rule of values nested too deep, or multiplied too often by aliases. */
    public static final String LIMITS = "yaml-limits";

    /** The rule of a key that stands twice in one mapping. */
    public static final String DUPLICATE_KEY = "duplicate-key";

    private final SourceFile file;
    private final StreamReader reader;
    private final ParserImpl parser;
    private @Nullable ScalarEvent lastScalar;

    private YamlReader(SourceFile file) {
        this.file = file;
        LoadSettings settings = settings(file.text(), false);
        reader = new StreamReader(settings, file.text());
        parser = new ParserImpl(settings, reader);
    }

    static LoadSettings settings(String text, boolean withComments) {
        return LoadSettings.builder()
                .setParseComments(withComments)
                // With the parser's small buffer the time for one long scalar grows with the square of its length.
                .setBufferSize(Math.min(Math.max(1024, text.length()), 65_536))
                .setCodePointLimit(Integer.MAX_VALUE)
                .build();
    }

    /**
     * The root of the file's one document; for an empty file a plain scalar without text.
     *
     * @return null where the text is not YAML, or not what a plan may hold; then an error says why
     */
    public static @Nullable Node read(SourceFile file, Diagnostics diagnostics) {
        if (!ForbiddenCharacters.check(file, diagnostics)) {
            return null;
        }
        YamlReader yaml = new YamlReader(file);
        try {
            Node root = new TreeBuilder(yaml, diagnostics).build();
            Explanation conflict = new ForeignText(file).conflict();
            if (conflict != null) {
                throw SyntaxProblem.refusal(conflict, file);
            }
            return root;
        } catch (Refusal refusal) {
            diagnostics.error(refusal.location, refusal.rule, refusal.problem, refusal.hint);
            return null;
        }
    }

    /** The next event of the parser. */
    Event next() {
        try {
            Event event = parser.next();
            if (event instanceof ScalarEvent scalar) {
                lastScalar = scalar;
            }
            return event;
        } catch (RuntimeException e) {
            // Besides its own exceptions the parser lets out some of the JDK's, of Integer.parseInt for example.
            throw SyntaxProblem.explain(e, this);
        }
    }

    /** The last text that the parser has read whole, or null. */
    @Nullable
    ScalarEvent lastScalar() {
        return lastScalar;
    }

    SourceFile file() {
        return file;
    }

    /** How far the parser has read, as UTF-16 offset. */
    int position() {
        return Math.min(file.offsetOfCodePoint(reader.getIndex()), file.text().length());
    }

    /** The UTF-16 offset of a mark; marks count code points. */
    int offset(Optional<Mark> mark) {
        return mark.isPresent()
                ? Math.min(
                        file.offsetOfCodePoint(mark.get().getIndex()),
                        file.text().length())
                : position();
    }

    /** From the event's first character to its last, blanks and line breaks at the end left out. */
    Location location(int start, Event last) {
        int end = offset(last.getEndMark());
        return file.at(start, Math.max(start, endOfTextBefore(end)));
    }

    /** The offset without the blanks and line breaks before it. */
    int endOfTextBefore(int offset) {
        String text = file.text();
        int end = offset;
        while (end > 0 && isBlankOrBreak(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** Other blanks that Unicode has are part of a text to YAML. */
    private static boolean isBlankOrBreak(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    /** Ends the reading of one file: there is no going on from here. */
    static final class Refusal extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient Location location;
        private final String rule;
        private final String problem;
        private final @Nullable String hint;

        Refusal(Location location, String rule, String problem, @Nullable String hint) {
            super(problem, null, false, false);
            this.location = location;
            this.rule = rule;
            this.problem = problem;
            this.hint = hint;
        }
    }
}

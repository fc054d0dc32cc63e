package oncall.yaml;

import java.util.Optional;
import oncall.text.Location;
import oncall.text.SourceFile;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** The parser's events for one file, and the places in its text that they are about. Offsets are UTF-16. */
final class Events {

    private final SourceFile file;
    private final StreamReader reader;
    private final ParserImpl parser;
    private @Nullable ScalarEvent lastScalar;

    Events(SourceFile file) {
        this.file = file;
        LoadSettings settings = LoadSettings.builder()
                // With the parser's small buffer the time for one long scalar grows with the square of its length.
                .setBufferSize(Math.min(Math.max(1024, file.text().length()), 65_536))
                .setCodePointLimit(Integer.MAX_VALUE)
                .build();
        reader = new StreamReader(settings, file.text());
        parser = new ParserImpl(settings, reader);
    }

    /** The next event; a {@link Refusal} if the text is not YAML. */
    Event next() {
        try {
            Event event = parser.next();
            if (event instanceof ScalarEvent scalar) {
                lastScalar = scalar;
            }
            return event;
        } catch (RuntimeException e) {
            // Besides its own exceptions the parser lets out some of the JDK's, for example those of Integer.parseInt.
            throw SyntaxProblem.of(e, this);
        }
    }

    /** The last text that the parser has read completely, or null. */
    @Nullable
    ScalarEvent lastScalar() {
        return lastScalar;
    }

    SourceFile file() {
        return file;
    }

    /** How far the parser has read. */
    int position() {
        return offset(reader.getIndex());
    }

    int start(Event event) {
        return offset(event.getStartMark());
    }

    int end(Event event) {
        return offset(event.getEndMark());
    }

    int offset(Optional<Mark> mark) {
        return mark.isPresent() ? offset(mark.get().getIndex()) : position();
    }

    /** Marks count code points. */
    private int offset(int codePoints) {
        return Math.min(file.offsetOfCodePoint(codePoints), file.text().length());
    }

    /** The place from an offset to the end of an event, without the blanks and line breaks at its end. */
    Location location(int start, Event last) {
        return file.at(start, Math.max(start, endOfTextBefore(end(last))));
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

    /** Whether YAML leaves the character out at the end of a text; Unicode's other blanks are part of it. */
    private static boolean isBlankOrBreak(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }
}

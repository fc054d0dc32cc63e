package oncall.yaml;

import java.util.Optional;
import oncall.text.Location;
import oncall.text.SourceFile;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.EventSettings;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** The parser's events for one file, with their places in its text. Offsets are UTF-16. */
final class Events {

    private final SourceFile file;
    private final StreamReader reader;
    private final ParserImpl parser;
    private @Nullable ScalarEvent lastScalar;

    Events(SourceFile file) {
        this.file = file;
        // The parser's default buffer is small, so the time for one long scalar grows with the square of its length.
        LoadSettings settings =
                EventSettings.of(Math.min(Math.max(1024, file.text().length()), 65_536));
        reader = new StreamReader(
                settings, isTabRefused(file.text(), settings) ? withoutTabs(file.text()) : file.text());
        parser = new ParserImpl(settings, reader);
    }

    /** Whether the parser refuses a tab, perhaps one before a comment, which YAML allows. */
    private static boolean isTabRefused(String text, LoadSettings settings) {
        if (text.equals(withoutTabs(text))) {
            return false;
        }
        ParserImpl trial = new ParserImpl(settings, new StreamReader(settings, text));
        try {
            while (trial.hasNext()) {
                trial.next();
            }
            return false;
        } catch (RuntimeException e) {
            return String.valueOf(e.getMessage()).contains("(TAB)");
        }
    }

    /** The text with spaces for tabs before comments and at the ends of lines, so that all places stay the same. */
    private static String withoutTabs(String text) {
        StringBuilder without = null;
        int end = 0;
        for (int tab = text.indexOf('\t'); tab >= 0; tab = text.indexOf('\t', end)) {
            end = tab;
            while (end < text.length() && (text.charAt(end) == '\t' || text.charAt(end) == ' ')) {
                end++;
            }
            boolean isIndented = tab == 0 || text.charAt(tab - 1) == '\n';
            if (!isIndented && (end == text.length() || "#\r\n".indexOf(text.charAt(end)) >= 0)) {
                without = without == null ? new StringBuilder(text) : without;
                without.replace(tab, end, " ".repeat(end - tab));
            }
        }
        return without == null ? text : without.toString();
    }

    /**
     * The next event.
     *
     * @throws NotYaml if the text is not YAML
     */
    Event next() {
        try {
            Event event = parser.next();
            if (event instanceof ScalarEvent scalar) {
                lastScalar = scalar;
            }
            return event;
        } catch (RuntimeException e) {
            throw new NotYaml(e);
        }
    }

    /** A problem of the parser: one of its own exceptions, or of the JDK's, for example from Integer.parseInt. */
    static final class NotYaml extends RuntimeException {
        private static final long serialVersionUID = 1;

        private NotYaml(RuntimeException cause) {
            super(cause.getMessage(), cause, false, false);
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

    /** The offset up to which the parser has read. */
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

    /** The UTF-16 offset of a mark, which counts code points. */
    private int offset(int codePoints) {
        return Math.min(file.offsetOfCodePoint(codePoints), file.text().length());
    }

    /** The place from an offset to the end of an event, without the blanks and line breaks at its end. */
    Location location(int start, Event last) {
        return file.at(start, Math.max(start, endOfTextBefore(end(last))));
    }

    /**
     * The offset after the last character before this one that is neither a blank nor a line break. YAML keeps Unicode's
     * other blanks at the end of a text.
     */
    int endOfTextBefore(int offset) {
        String text = file.text();
        int end = offset;
        while (end > 0 && " \t\n\r".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }
}

package oncall.yaml;

import java.util.ArrayList;
import java.util.List;
import oncall.text.SourceFile;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/**
 * A value as it is written. In contrast to a {@link Node}, an alias is an alias here, {@code <<} is a key, and what is merged
 * is absent. Offsets are UTF-16.
 *
 * @param start the first character, that of an anchor or a tag if there is one
 * @param body the first character after anchor and tag
 * @param end the first character after it. Comments after a block are no part of it. A value that is left out begins and
 *     ends after its {@code :} or {@code -}
 * @param flow whether it is in brackets or braces
 * @param text of a scalar its text, otherwise empty
 * @param parts the items of a list; the keys and values of a mapping in turn
 */
record Part(Kind kind, int start, int body, int end, boolean flow, String text, List<Part> parts) {

    enum Kind {
        ALIAS,
        SCALAR,
        LIST,
        MAPPING
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /** The item of a list that has this id, the value of a mapping's key; null if it is not written there. */
    @Nullable
    Part step(String name) {
        for (int i = 0; i < size(); i++) {
            Part named = is(Kind.MAPPING) ? key(i) : value(i).is(Kind.MAPPING) ? value(i).step("id") : null;
            if (named != null && named.is(Kind.SCALAR) && named.text().equals(name)) {
                return value(i);
            }
        }
        return null;
    }

    /** What is written at a path of such steps below a part; null if there is nothing. */
    static @Nullable Part find(@Nullable Part part, List<String> path) {
        Part found = part;
        for (String step : path) {
            found = found == null ? null : found.step(step);
        }
        return found;
    }

    /** How many items, or pairs of key and value, it has. */
    int size() {
        return is(Kind.MAPPING) ? parts.size() / 2 : parts.size();
    }

    /** An item, or the key of a pair. */
    Part key(int index) {
        return parts.get(is(Kind.MAPPING) ? 2 * index : index);
    }

    /** An item, or the value of a pair. */
    Part value(int index) {
        return parts.get(is(Kind.MAPPING) ? 2 * index + 1 : index);
    }

    /** All of a file that {@link YamlReader} has read without an error. */
    static Part read(SourceFile file) {
        Reader reader = new Reader(file);
        reader.events.next(); // the stream begins
        reader.events.next(); // the document begins
        return reader.part(reader.events.next());
    }

    /** The first offset from this one on at which there is no blank, line break or comment. */
    static int afterComments(String text, int from) {
        int at = from;
        boolean comment = false;
        while (at < text.length() && (comment || " \t\r\n#".indexOf(text.charAt(at)) >= 0)) {
            comment = text.charAt(at) != '\n' && text.charAt(at) != '\r' && (comment || text.charAt(at) == '#');
            at++;
        }
        return at;
    }

    private static final class Reader {

        private final Events events;
        private final String text;

        /** The end of what was read last. */
        private int last;

        private Reader(SourceFile file) {
            events = new Events(file);
            text = file.text();
        }

        private Part part(Event event) {
            int start = events.start(event);
            if (event instanceof CollectionStartEvent collection) {
                return collection(collection, start, body(start, text.length()));
            }
            int end = events.end(event);
            if (!(event instanceof ScalarEvent scalar)) {
                last = end;
                return new Part(Kind.ALIAS, start, start, end, false, "", List.of());
            }
            if (start == end) {
                int mark = afterComments(text, last);
                last = text.startsWith(":", mark) || text.startsWith("-", mark) ? mark + 1 : last;
                return new Part(Kind.SCALAR, last, last, last, false, "", List.of());
            }
            int body = body(start, end);
            last = Math.max(body, isKept(body, end) ? end - 1 : events.endOfTextBefore(end));
            return new Part(Kind.SCALAR, start, body, last, false, scalar.getValue(), List.of());
        }

        /** Whether the blank lines after a text belong to it: {@code |+}. */
        private boolean isKept(int body, int end) {
            return text.substring(body, end).matches("(?s)[|>][1-9]?\\+.*[\n\r]");
        }

        private Part collection(CollectionStartEvent event, int start, int body) {
            boolean list = event.getEventId() == Event.ID.SequenceStart;
            last = body;
            List<Part> parts = new ArrayList<>();
            Event next = events.next();
            while (next.getEventId() != Event.ID.SequenceEnd && next.getEventId() != Event.ID.MappingEnd) {
                parts.add(part(next));
                next = events.next();
            }
            // In brackets, 'a: b' is a mapping without braces of its own.
            last = event.isFlow() && (list || text.charAt(body) == '{') ? events.end(next) : last;
            return new Part(list ? Kind.LIST : Kind.MAPPING, start, body, last, event.isFlow(), "", parts);
        }

        /** The offset after anchor and tag, and after the blanks and comments that follow them. */
        private int body(int start, int end) {
            int at = start;
            while (at < end && "&!".indexOf(text.charAt(at)) >= 0) {
                while (at < end && " \t\r\n[{".indexOf(text.charAt(at)) < 0) {
                    at++;
                }
                at = Math.min(end, afterComments(text, at));
            }
            return at;
        }
    }
}

package oncall.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import oncall.text.Diagnostics;
import oncall.text.Location;
import oncall.text.Quote;
import oncall.text.SourceFile;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** Builds the tree of one file from the parser's events, and checks what the parser does not. */
final class TreeBuilder {

    /** The deepest nesting of values; plans need eight levels. */
    private static final int DEEPEST = 64;

    /** The largest number of values that all aliases of a file may stand for together. */
    private static final int MOST_ALIASED = 100_000;

    /** The largest number of values in a file; 2 MiB of the shortest possible pipelines have fewer. */
    private static final int MOST_VALUES = 320_000;

    private static final String STANDARD = "tag:yaml.org,2002:";
    private static final Set<String> TAGS =
            Set.of("!", "!!str", "!!int", "!!float", "!!bool", "!!null", "!!timestamp", "!!seq", "!!map");

    private final Events events;
    private final Diagnostics diagnostics;
    private final Map<String, Node> anchored = new HashMap<>();
    private int aliased;
    private int values;

    TreeBuilder(Events events, Diagnostics diagnostics) {
        this.events = events;
        this.diagnostics = diagnostics;
    }

    Node build() {
        events.next(); // the stream begins
        if (events.next().getEventId() == Event.ID.StreamEnd) {
            return new Scalar("", true, events.file().beginning());
        }
        Node root = node(events.next(), 1);
        events.next(); // the document ends
        Event after = events.next();
        if (after.getEventId() != Event.ID.StreamEnd) {
            throw refuse(
                    after,
                    "a second document begins here, but a file holds only one",
                    "remove the '---', or move what follows into the first document");
        }
        return root;
    }

    private Node node(Event event, int depth) {
        if (event instanceof AliasEvent alias) {
            return alias(alias);
        }
        if (depth > DEEPEST) {
            throw tooLarge(
                    event, "values are nested more than " + DEEPEST + " deep here", "write them with fewer levels");
        }
        if (++values > MOST_VALUES) {
            throw tooLarge(
                    event,
                    "with this one, the file has more than " + MOST_VALUES + " values",
                    "divide the plan among several files");
        }
        Node node =
                event instanceof ScalarEvent scalar ? scalar(scalar) : collection((CollectionStartEvent) event, depth);
        Optional<Anchor> anchor = ((NodeEvent) event).getAnchor();
        if (anchor.isPresent()) {
            anchored.put(anchor.get().getValue(), node);
        }
        return node;
    }

    private Node collection(CollectionStartEvent begin, int depth) {
        checkTag(begin, begin.getTag());
        return begin.getEventId() == Event.ID.SequenceStart ? sequence(begin, depth) : mapping(begin, depth);
    }

    private Scalar scalar(ScalarEvent event) {
        checkTag(event, event.getTag());
        int start = events.start(event);
        int end = events.end(event);
        if (event.isDQuoted() || event.isSQuoted()) {
            if (end < events.file().text().length() && events.file().text().charAt(end) == '#') {
                // The parser reads a comment here, but YAML requires a space before a comment.
                throw SyntaxProblem.afterQuote(end, events);
            }
        } else if (start == end) {
            // After a key without a colon, the parser reports the missing value where the next key begins.
            start = events.endOfTextBefore(start);
        }
        boolean plain = event.isPlain() && event.getTag().isEmpty();
        return new Scalar(event.getValue(), plain, events.location(start, event));
    }

    private Sequence sequence(CollectionStartEvent begin, int depth) {
        List<Node> items = new ArrayList<>();
        int weight = 1;
        Event event = events.next();
        while (event.getEventId() != Event.ID.SequenceEnd) {
            Node item = node(event, depth + 1);
            if (!begin.isFlow()
                    && item instanceof Scalar text
                    && text.plain()
                    && text.text().contains(" -")) {
                refuseDashes(text.location());
            }
            items.add(item);
            weight += item.weight();
            event = events.next();
        }
        return new Sequence(items, weight, begin.isFlow(), events.location(events.start(begin), event));
    }

    /** Refuses an item with a {@code -} on one of its further lines, which YAML reads as part of its text. */
    private static void refuseDashes(Location item) {
        SourceFile file = item.file();
        for (int line = item.line() + 1; line <= item.endLine(); line++) {
            if ((file.lineText(line).strip() + " ").startsWith("- ")) {
                throw Refusal.restOfLine(
                        file,
                        file.textStart(line),
                        "this '-' is indented deeper than the one above, and is read as part of its text",
                        "give all '-' of a list the same indentation, or put the text in quotes");
            }
        }
    }

    private Mapping mapping(CollectionStartEvent begin, int depth) {
        MappingBuilder mapping = new MappingBuilder(diagnostics);
        Event event = events.next();
        while (event.getEventId() != Event.ID.MappingEnd) {
            Scalar key = key(node(event, depth + 1));
            mapping.add(key, node(events.next(), depth + 1));
            event = events.next();
        }
        return mapping.build(begin.isFlow(), events.location(events.start(begin), event));
    }

    private static Scalar key(Node node) {
        if (node instanceof Scalar key) {
            return key;
        }
        throw new Refusal(
                node.location(),
                YamlRule.SYNTAX,
                "a key must be a text, but this is " + node.kind(),
                "write 'key: value', and put a text that begins with '[' or '{' in quotes");
    }

    private Node alias(AliasEvent event) {
        String name = event.getAlias().getValue();
        Node node = anchored.get(name);
        if (node == null) {
            throw refuse(
                    event,
                    "there is no anchor " + Quote.of("&" + name) + " before this alias",
                    "put the whole text in quotes if the '*' belongs to it");
        }
        aliased += node.weight();
        if (aliased > MOST_ALIASED) {
            throw tooLarge(
                    event,
                    "the aliases up to here stand for more than " + MOST_ALIASED + " values",
                    "use fewer aliases");
        }
        return node;
    }

    /**
     * Refuses tags except those that YAML defines. These change nothing, since the type of a key is known; others would
     * ask for code.
     */
    private void checkTag(Event event, Optional<String> tag) {
        if (tag.isEmpty()) {
            return;
        }
        String name = tag.get().startsWith(STANDARD) ? "!!" + tag.get().substring(STANDARD.length()) : tag.get();
        if (!TAGS.contains(name)) {
            throw refuse(
                    event,
                    "the tag " + Quote.of(name) + " has no meaning here",
                    "remove it, or put the whole text in quotes if the '!' belongs to it");
        }
    }

    private Refusal tooLarge(Event event, String problem, String hint) {
        return new Refusal(location(event), YamlRule.LIMITS, problem, hint);
    }

    private Refusal refuse(Event event, String problem, String hint) {
        return new Refusal(location(event), YamlRule.SYNTAX, problem, hint);
    }

    private Location location(Event event) {
        return events.location(events.start(event), event);
    }
}

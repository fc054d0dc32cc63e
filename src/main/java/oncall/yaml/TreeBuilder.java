package oncall.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import oncall.text.Diagnostics;
import oncall.text.Location;
import oncall.text.OddCharacter;
import oncall.text.Quote;
import oncall.text.Suggestion;
import oncall.yaml.Mapping.Entry;
import oncall.yaml.YamlReader.Refusal;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** Builds the tree of one file from the parser's events, and checks what the parser leaves to whoever builds. */
final class TreeBuilder {

    /** How deep values may be nested; plans need eight. */
    private static final int DEEPEST = 64;

    /** How many values all aliases of a file may stand for together. */
    private static final int MOST_ALIASED = 100_000;

    /** How many values a file may hold; 2 MiB of the shortest possible pipelines have fewer. */
    private static final int MOST_VALUES = 320_000;

    private final YamlReader yaml;
    private final Diagnostics diagnostics;
    private final Map<String, Node> anchored = new HashMap<>();
    private final Set<String> open = new HashSet<>();
    private @Nullable List<Mapping> forgotten;
    private int aliased;
    private int values;

    TreeBuilder(YamlReader yaml, Diagnostics diagnostics) {
        this.yaml = yaml;
        this.diagnostics = diagnostics;
    }

    Node build() {
        yaml.next(); // the stream begins
        if (yaml.next().getEventId() == Event.ID.StreamEnd) {
            return new Scalar("", true, yaml.file().beginning());
        }
        Node root = node(yaml.next(), 1);
        yaml.next(); // the document ends
        Event after = yaml.next();
        if (after.getEventId() != Event.ID.StreamEnd) {
            throw refuse(
                    after,
                    YamlReader.SYNTAX,
                    "a second document begins here; a file holds one",
                    "remove the '---', or move what follows into the first document");
        }
        return root;
    }

    private Node node(Event event, int depth) {
        if (event.getEventId() == Event.ID.Alias) {
            return alias((AliasEvent) event);
        }
        if (depth > DEEPEST) {
            throw refuse(event, YamlReader.LIMITS, "values are nested more than " + DEEPEST + " deep here", null);
        }
        if (++values > MOST_VALUES) {
            throw refuse(
                    event,
                    YamlReader.LIMITS,
                    "with this one, the file has more than " + MOST_VALUES + " values",
                    "pipelines can be divided among several files in the folder 'pipelines'");
        }
        String anchor = anchor((NodeEvent) event);
        if (anchor != null) {
            open.add(anchor);
        }
        Node node = content(event, depth);
        if (anchor != null) {
            EmptyAnchor.report(anchor, node, diagnostics);
            open.remove(anchor);
            anchored.put(anchor, node);
        }
        return node;
    }

    private Node content(Event event, int depth) {
        if (event.getEventId() == Event.ID.Scalar) {
            return scalar((ScalarEvent) event);
        }
        checkTag(event, ((CollectionStartEvent) event).getTag());
        return event.getEventId() == Event.ID.SequenceStart ? sequence(event, depth) : mapping(event, depth);
    }

    private Scalar scalar(ScalarEvent event) {
        checkTag(event, event.getTag());
        Explanation openQuote = event.isPlain() ? null : OpenQuote.of(event, yaml);
        if (openQuote != null) {
            throw SyntaxProblem.refusal(openQuote, yaml.file());
        }
        boolean taggedAsText = event.getTag().isPresent();
        int start = yaml.offset(event.getStartMark());
        if (start == yaml.offset(event.getEndMark())) {
            // After a key that has no colon the parser sees the missing value where the next key begins.
            start = yaml.endOfTextBefore(start);
        }
        return new Scalar(event.getValue(), event.isPlain() && !taggedAsText, yaml.location(start, event));
    }

    private Sequence sequence(Event begin, int depth) {
        boolean inBrackets = ((CollectionStartEvent) begin).isFlow();
        List<Node> items = new ArrayList<>();
        int weight = 1;
        Event event = yaml.next();
        while (event.getEventId() != Event.ID.SequenceEnd) {
            List<Mapping> further = new ArrayList<>();
            forgotten = further;
            Node item = node(event, depth + 1);
            for (Node one : item instanceof Scalar scalar && !inBrackets
                    ? DeepDash.split(scalar, diagnostics)
                    : List.of(item)) {
                items.add(one);
                weight += one.weight();
            }
            for (Mapping mapping : further) {
                items.add(mapping);
                weight += mapping.weight();
            }
            event = yaml.next();
        }
        forgotten = null;
        return new Sequence(items, weight, yaml.location(yaml.offset(begin.getStartMark()), event));
    }

    private Mapping mapping(Event begin, int depth) {
        List<Mapping> further = forgotten;
        boolean inBrackets = ((CollectionStartEvent) begin).isFlow();
        List<Entry> written = new ArrayList<>();
        Event event = yaml.next();
        while (event.getEventId() != Event.ID.MappingEnd) {
            forgotten = null;
            Scalar key = key(node(event, depth + 1));
            written.add(new Entry(key, node(yaml.next(), depth + 1)));
            event = yaml.next();
        }
        Location location = yaml.location(yaml.offset(begin.getStartMark()), event);
        List<List<Entry>> items = further == null || inBrackets ? List.of(written) : ForgottenDash.split(written);
        for (int i = 1; i < items.size(); i++) {
            Scalar first = items.get(i).get(0).key();
            diagnostics.error(
                    first.location(),
                    YamlReader.DUPLICATE_KEY,
                    "the key " + Quote.of(first.text()) + " stands here a second time, and others with it",
                    "write '- ' before it if another item of the list begins here");
            Objects.requireNonNull(further).add(Merging.mapping(items.get(i), location, diagnostics));
        }
        return Merging.mapping(items.get(0), location, diagnostics);
    }

    private static Scalar key(Node node) {
        if (node instanceof Scalar key) {
            if (key.plain()
                    && !key.text().isEmpty()
                    && OddCharacter.isBlank(key.text().charAt(0))) {
                Location place = key.location();
                throw SyntaxProblem.refusal(StrangeBlank.at(place.start(), place.file()), place.file());
            }
            return key;
        }
        Explanation template =
                new ForeignText(node.location().file()).template(node.location().line());
        if (template != null) {
            throw SyntaxProblem.refusal(template, node.location().file());
        }
        throw new Refusal(
                node.location(),
                YamlReader.SYNTAX,
                "a key has to be a text, and this is " + node.kind(),
                "write 'key: value'; a text that begins with [ or { belongs in quotes");
    }

    private Node alias(AliasEvent event) {
        String name = event.getAlias().getValue();
        Node node = anchored.get(name);
        if (open.contains(name)) {
            throw refuse(
                    event,
                    YamlReader.SYNTAX,
                    "the alias " + Quote.of("*" + name) + " stands inside the value that it names",
                    null);
        }
        if (node == null) {
            String near =
                    Suggestion.hint(name, anchored.keySet().stream().sorted().toList());
            throw refuse(
                    event,
                    YamlReader.SYNTAX,
                    "no anchor " + Quote.of("&" + name) + " stands before this alias",
                    near == null ? "put the whole text in quotes if the '*' belongs to it" : near);
        }
        aliased += node.weight();
        if (aliased > MOST_ALIASED) {
            throw refuse(
                    event,
                    YamlReader.LIMITS,
                    "with this one, the aliases of the file stand for more than " + MOST_ALIASED + " values",
                    null);
        }
        return node;
    }

    private static @Nullable String anchor(NodeEvent event) {
        Optional<Anchor> anchor = event.getAnchor();
        return anchor.isPresent() ? anchor.get().getValue() : null;
    }

    /** Standard tags change nothing, since the reader of a key knows its type; any other would ask for code. */
    private void checkTag(Event event, Optional<String> tag) {
        if (tag.isPresent() && !tag.get().equals("!") && !Tags.isStandard(tag.get())) {
            String shown = Tags.shown(tag.get());
            boolean mayBeText = shown.startsWith("!") && !shown.startsWith("!!");
            throw refuse(
                    event,
                    YamlReader.SYNTAX,
                    "the tag " + Quote.of(shown) + " has no meaning here",
                    mayBeText ? "remove it; or put the whole text in quotes if the '!' belongs to it" : "remove it");
        }
    }

    private Refusal refuse(Event event, String rule, String problem, @Nullable String hint) {
        Location location = yaml.location(yaml.offset(event.getStartMark()), event);
        return new Refusal(location, rule, problem, hint);
    }
}

package oncall.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import oncall.text.Diagnostic;
import oncall.text.Diagnostics;
import oncall.text.Location;
import oncall.text.Severity;
import oncall.text.SourceFile;
import org.jspecify.annotations.Nullable;

/** Reads a text and checks that the result is a tree or an error, with correct places throughout. */
public final class TreePlaces {

    private final String text;

    private TreePlaces(String text) {
        this.text = text;
    }

    /** The result of reading. */
    public record Answer(@Nullable Node tree, List<Diagnostic> findings) {}

    public static Answer check(String text) {
        Diagnostics diagnostics = new Diagnostics();
        Node tree = YamlReader.read(new SourceFile("text.yaml", text), diagnostics);
        List<Diagnostic> findings = diagnostics.sorted();
        if (tree == null) {
            assertThat(findings).extracting(Diagnostic::severity).contains(Severity.ERROR);
        }
        TreePlaces places = new TreePlaces(text);
        for (Diagnostic finding : findings) {
            places.checkFinding(finding);
        }
        if (tree != null) {
            places.checkNode(tree);
        }
        return new Answer(tree, findings);
    }

    private void checkFinding(Diagnostic finding) {
        String described = finding.rule().id() + ": " + finding.message();
        assertThat(finding.message()).isNotBlank();
        for (String ours : List.of("Exception", "null", "org.snakeyaml")) {
            // A quotation of the file.
            assertThat(text.contains(ours) || !finding.message().contains(ours))
                    .as(described)
                    .isTrue();
        }
        assertThat(finding.hint() == null || !finding.hint().isBlank())
                .as(described)
                .isTrue();
        checkInside(finding.location(), described);
    }

    private void checkInside(Location place, String described) {
        assertThat(place.start()).as(described).isBetween(0, place.end());
        assertThat(place.end()).as(described).isLessThanOrEqualTo(text.length());
        assertThat(insidePair(place.start()) || insidePair(place.end()))
                .as(described)
                .isFalse();
        assertThat(place.line()).as(described).isBetween(1, place.endLine());
        assertThat(place.column()).as(described).isPositive();
    }

    private boolean insidePair(int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    }

    private void checkNode(Node node) {
        checkInside(node.location(), node.kind());
        if (node instanceof Scalar scalar) {
            checkScalar(scalar);
        } else if (node instanceof Sequence sequence) {
            checkStyle(sequence.location(), sequence.flow(), "[", "-");
            for (Node item : sequence.items()) {
                checkChild(item, node);
            }
        } else if (node instanceof Mapping mapping) {
            // in brackets, 'a: b' is a mapping without its own braces
            boolean pair = mapping.flow() && mapping.entries().size() == 1;
            checkStyle(mapping.location(), mapping.flow(), pair ? "" : "{", "");
            for (Mapping.Entry entry : mapping.entries()) {
                checkChild(entry.key(), node);
                checkChild(entry.value(), node);
            }
        }
    }

    /**
     * A collection in brackets begins and ends with them, except for anchors and tags. Any other begins in another way.
     */
    private void checkStyle(Location place, boolean flow, String bracket, String otherwise) {
        String written = text.substring(place.start(), place.end());
        if (!written.startsWith("&") && !written.startsWith("!")) {
            assertThat(written).startsWith(flow ? bracket : otherwise);
            assertThat(!flow && (written.startsWith("[") || written.startsWith("{")))
                    .as(written)
                    .isFalse();
        }
        if (flow && !bracket.isEmpty()) {
            assertThat(written).endsWith(bracket.equals("[") ? "]" : "}");
        }
    }

    /** A plain scalar on one line appears in the file unchanged. */
    private void checkScalar(Scalar scalar) {
        String written =
                text.substring(scalar.location().start(), scalar.location().end());
        if (scalar.plain() && !written.contains("\n") && !written.contains("\r")) {
            assertThat(written).endsWith(scalar.text());
        }
    }

    /** A value that an alias or a merge repeats is further up. */
    private void checkChild(Node child, Node parent) {
        Location inner = child.location();
        Location outer = parent.location();
        boolean inside = inner.end() <= outer.end() && (inner.start() >= outer.start() || inner.end() <= outer.start());
        if (!inside) {
            throw new AssertionError(
                    child.kind() + " at " + range(inner) + " in " + parent.kind() + " at " + range(outer));
        }
        checkNode(child);
    }

    private static String range(Location place) {
        return place.line() + ":" + place.column() + "-" + place.endLine() + ":" + place.endColumn();
    }
}

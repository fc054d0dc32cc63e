package oncall.yaml;

import oncall.text.Diagnostics;
import oncall.text.SourceFile;

/** Recognises a text that YAML takes for the name of a value, of which there is none: {@code area: &Profit}. */
final class EmptyAnchor {

    private EmptyAnchor() {}

    static void report(String anchor, Node node, Diagnostics diagnostics) {
        if (node instanceof Scalar scalar && scalar.plain() && scalar.text().isEmpty()) {
            SourceFile file = scalar.location().file();
            int start = file.text().lastIndexOf('&', scalar.location().start());
            diagnostics.error(
                    file.at(start, start + 1 + anchor.length()),
                    YamlReader.SYNTAX,
                    "'&" + anchor + "' is a name for the value behind it, and there is none",
                    "put the text in quotes if the '&' belongs to it, or remove it");
        }
    }
}

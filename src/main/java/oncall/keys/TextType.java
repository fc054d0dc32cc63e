package oncall.keys;

import oncall.text.Located;
import oncall.text.Location;
import oncall.text.Quote;
import oncall.yaml.Node;
import oncall.yaml.Scalar;
import org.jspecify.annotations.Nullable;

/** Texts that are not empty: for people to read, or names of what is described elsewhere. */
final class TextType extends SingleType<String> {

    private final boolean word;

    TextType(boolean word, String what, String form, String example, String pattern, String... jsonTypes) {
        super(KeyRule.EMPTY_TEXT, what, form, example, pattern, jsonTypes);
        this.word = word;
    }

    @Override
    @Nullable
    Located<String> read(Node node, Reading in) {
        Location comment = !word && node instanceof Scalar text && text.plain() && !text.isNothing()
                ? CommentedValue.after(text.location())
                : null;
        if (comment != null) {
            in.diagnostics()
                    .warning(
                            comment,
                            KeyRule.COMMENTED_VALUE,
                            "the text ends before " + Quote.of(CommentedValue.text(comment))
                                    + ", which counts as a comment",
                            "put the whole text in quotes, or write a space after the '#'");
        }
        return super.read(node, in);
    }

    @Override
    protected @Nullable String parse(String text) {
        return text.isBlank() ? null : text;
    }

    @Override
    protected String problem(String text) {
        return "this text is empty";
    }

    @Override
    protected String hint(String text) {
        return "write something, or remove a key that is not required";
    }

    @Override
    boolean isWord() {
        return word;
    }
}

package oncall.yaml;

import java.util.ArrayList;
import java.util.List;
import oncall.yaml.NewItem.Form;
import oncall.yaml.NewItem.Value;
import oncall.yaml.Part.Kind;

/**
 * Puts keys and values in quotes where a neighbour has them, and where YAML requires them.
 *
 * @param text the file's text
 * @param root all of the file
 * @param neighbour the mapping whose keys and values are imitated
 */
record Quotes(String text, Part root, Part neighbour) {

    private static final char NONE = 0;

    /** The key with its colon. */
    String key(String key) {
        char quote = neighbour.size() == 0 ? NONE : of(neighbour.key(0));
        return (quote == NONE ? key : YamlText.quoted(key, quote)) + ":";
    }

    String value(Value value, boolean flow) {
        boolean plain = value.form() != Form.TEXT || YamlText.canBePlain(value.text(), flow);
        return plain && like(value) == NONE ? value.text() : quoted(value);
    }

    /** The value in quotes, required or not. */
    String quoted(Value value) {
        char quote = like(value);
        quote = quote == NONE ? first(neighbour) : quote;
        quote = quote == NONE ? first(root) : quote;
        return YamlText.quoted(value.text(), quote == NONE ? '"' : quote);
    }

    /** The quotes of the neighbour's value for the same key, or else those that all its values of this form have. */
    private char like(Value value) {
        Part same = neighbour.step(value.key());
        if (same != null && same.is(Kind.SCALAR) && same.end() > same.start()) {
            return of(same);
        }
        List<Character> alike = new ArrayList<>();
        List<Character> all = new ArrayList<>();
        for (int i = 0; i < neighbour.size(); i++) {
            Part other = neighbour.value(i);
            if (other.is(Kind.SCALAR)) {
                all.add(of(other));
                alike.addAll(Form.of(other.text()) == value.form() ? List.of(of(other)) : List.of());
            }
        }
        alike = alike.isEmpty() && value.form() == Form.DATE ? all : alike;
        return alike.stream().distinct().count() == 1 ? alike.get(0) : NONE;
    }

    /** The first quotes in a part of the file. */
    private char first(Part part) {
        char quote = of(part);
        for (int i = 0; quote == NONE && i < part.parts().size(); i++) {
            quote = first(part.parts().get(i));
        }
        return quote;
    }

    private char of(Part part) {
        char first = part.is(Kind.SCALAR) && part.end() > part.body() ? text.charAt(part.body()) : NONE;
        return first == '"' || first == '\'' ? first : NONE;
    }
}

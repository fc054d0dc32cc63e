package oncall.render.html;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where the boxes of a page's drawings are: a class for each place, with a rule in the page's style sheet. The page's
 * policy forbids {@code style} attributes.
 */
final class HtmlPlaces {

    private final Map<String, String> names = new LinkedHashMap<>();

    /** The class with these declarations. */
    String name(String declarations) {
        return names.computeIfAbsent(declarations, place -> "at" + names.size());
    }

    /** The rules for all classes. */
    String rules() {
        StringBuilder rules = new StringBuilder();
        names.forEach((declarations, name) -> rules.append('.')
                .append(name)
                .append(" { ")
                .append(declarations)
                .append(" }\n"));
        return rules.toString();
    }
}

package oncall.plan;

import oncall.text.Diagnostics;
import oncall.text.Location;
import oncall.yaml.Scalar;

/** A quote that closes a text and that nothing opens: to YAML it is a letter of the text, and prints. */
final class StrayQuote {

    static final String STRAY_QUOTE = "stray-quote";

    private StrayQuote() {}

    /** Reports a text that ends with one. Ids are left to whoever looks for what has the id. */
    static void report(Scalar scalar, Diagnostics diagnostics) {
        String text = scalar.text();
        int last = text.length() - 1;
        char quote = text.charAt(last);
        if (!scalar.plain()
                || quote == '\'' && mayBeGenitive(text)
                || text.indexOf(quote) != last
                || Values.isId(text.substring(0, last))) {
            return;
        }
        Location place = scalar.location();
        diagnostics.warning(
                place.file().at(place.end() - 1, place.end()),
                STRAY_QUOTE,
                "the text ends with a quote that nothing opens",
                "remove it; or write one before the text as well");
    }

    /** As in "that of the customers'". */
    private static boolean mayBeGenitive(String text) {
        return text.length() > 1 && "sSxXzZ".indexOf(text.charAt(text.length() - 2)) >= 0;
    }
}

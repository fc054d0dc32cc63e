package oncall.render.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * What is around the document on a page of a site. All parts are markup, in which every value is escaped.
 *
 * @param style rules after those of all pages
 * @param header what is before the document
 * @param lead what is below its title
 * @param footer what is after it
 * @param script the script, or empty for none
 */
public record HtmlFrame(String style, String header, String lead, String footer, String script) {

    static final HtmlFrame NONE = new HtmlFrame("", "", "", "", "");

    /** The text of a file beside a class, such as a style sheet. */
    public static String resource(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }
}

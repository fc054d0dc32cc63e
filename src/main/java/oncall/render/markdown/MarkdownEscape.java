package oncall.render.markdown;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import oncall.render.LinkTarget;
import oncall.render.SafeText;
import org.jspecify.annotations.Nullable;

/**
 * Plain text and addresses for Markdown, so that they are read as the same text. Characters without a meaning in their
 * place stay bare, such as an underscore within a word, so that the source is readable.
 */
final class MarkdownEscape {
    /** An ampersand that an entity's name and semicolon follow. */
    private static final String ENTITY = "&(?=[\\p{L}\\p{Nd}#]+;)";

    private static final String SIGNS = "\\`*[_~<&:@.";

    /** One of the signs, where it has a meaning. */
    private static final Pattern SIGN = Pattern.compile(String.join(
                    "|",
                    "[\\\\`*\\[]",
                    "(?<!W)_",
                    "_(?!W)",
                    "(?<! |^)~",
                    "~(?!W)",
                    "<(?=[A-Za-z/!?])",
                    ENTITY,
                    // addresses that GitHub turns into links
                    "(?<=[A-Za-z]):(?=//)",
                    "(?<=W)@(?=W)",
                    "(?<=(?i:www))\\.")
            .replace("W", "[\\p{L}\\p{Nd}]"));

    /** The start of a heading, a quotation, a list or a rule, up to the sign to escape. */
    private static final Pattern BLOCK = Pattern.compile("(?=[>#=]|--|[-+*](?: |$))|\\d+(?=[.)](?: |$))");

    /** An address for every parser. */
    private static final Pattern MAIL_ADDRESS = Pattern.compile("[A-Za-z0-9.-]+@(?:[A-Za-z0-9]+[.-]){1,9}[A-Za-z0-9]+");

    private MarkdownEscape() {}

    /** Appends a text to a line. */
    static void append(StringBuilder line, String text) {
        int from = line.length();
        String both = line + text;
        Matcher sign = SIGN.matcher(both).useTransparentBounds(true).useAnchoringBounds(false);
        for (int i = from; i < both.length(); i++) {
            boolean isSign = SIGNS.indexOf(both.charAt(i)) >= 0;
            line.append(isSign && sign.region(i, both.length()).lookingAt() ? "\\" : "")
                    .append(both.charAt(i));
        }
    }

    /** The line, with a backslash where its start would begin a block or a runner's command. */
    static String lineStart(String line) {
        Matcher block = BLOCK.matcher(line);
        int colon = SafeText.commandColon(line, 0) < 0 ? -1 : line.indexOf(':');
        int at = block.lookingAt() ? block.end() : colon;
        return at < 0 ? line : line.substring(0, at) + '\\' + line.substring(at);
    }

    /** The address that GitHub gives to a heading. */
    static String heading(String title) {
        return LinkTarget.HEADING
                + title.strip()
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                        .replace(' ', '-');
    }

    /** The address without anything that could end it or be read as an entity, or null if links may not lead there. */
    static @Nullable String url(String url) {
        String encoded = LinkTarget.encoded(url);
        return encoded == null ? null : encoded.replaceAll(ENTITY, "&amp;");
    }

    static boolean isMailAddress(String text) {
        return MAIL_ADDRESS.matcher(text).matches();
    }
}

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

    private static final Pattern ENTITY_SIGN = Pattern.compile(ENTITY);

    /** The start of a heading, a quotation, a list or a rule, up to the sign to escape. */
    private static final Pattern BLOCK = Pattern.compile("(?=[>#=]|--|[-+*](?: |$))|\\d+(?=[.)](?: |$))");

    /** An address for every parser. */
    private static final Pattern MAIL_ADDRESS = Pattern.compile("[A-Za-z0-9.-]+@(?:[A-Za-z0-9]+[.-]){1,9}[A-Za-z0-9]+");

    private MarkdownEscape() {}

    /** Appends a text to a line. */
    static void append(StringBuilder line, String text) {
        int sign = line.length();
        line.append(text);
        while (sign < line.length() && !isSign(line, sign)) {
            sign++;
        }
        if (sign < line.length()) {
            String both = line.toString();
            line.setLength(sign);
            for (int i = sign; i < both.length(); i++) {
                line.append(isSign(both, i) ? "\\" : "").append(both.charAt(i));
            }
        }
    }

    /** Whether a character has a meaning in its place. Every text passes here, for which a pattern takes too long. */
    private static boolean isSign(CharSequence line, int at) {
        return switch (line.charAt(at)) {
            case '\\', '`', '*', '[' -> true;
            case '_' -> !isWord(before(line, at)) || !isWord(after(line, at));
            case '~' -> before(line, at) != ' ' || !isWord(after(line, at));
            case '<' -> isLetter(after(line, at)) || "/!?".indexOf(after(line, at)) >= 0;
            case '&' -> ENTITY_SIGN.matcher(line).region(at, line.length()).lookingAt();
            // Addresses that GitHub turns into links.
            case ':' -> isLetter(before(line, at)) && after(line, at) == '/' && after(line, at + 1) == '/';
            case '@' -> isWord(before(line, at)) && isWord(after(line, at));
            case '.' ->
                "www".equalsIgnoreCase(line.subSequence(Math.max(0, at - 3), at).toString());
            default -> false;
        };
    }

    private static char before(CharSequence line, int at) {
        return at == 0 ? ' ' : line.charAt(at - 1);
    }

    private static int after(CharSequence line, int at) {
        return at + 1 == line.length() ? ' ' : Character.codePointAt(line, at + 1);
    }

    private static boolean isWord(int codePoint) {
        return Character.isLetterOrDigit(codePoint);
    }

    private static boolean isLetter(int codePoint) {
        return codePoint < 0x80 && Character.isLetter(codePoint);
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

package oncall.render;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Texts as JSON strings. Characters that {@link SafeText} would not print become JSON escapes, so that readers get them
 * back. Half a surrogate pair, which JSON cannot hold, is spelled out.
 */
final class JsonText extends StdSerializer<String> {

    JsonText() {
        super(String.class);
    }

    @Override
    public void serialize(String text, JsonGenerator out, SerializationContext context) {
        if (isPlain(text)) {
            out.writeString(text);
        } else {
            out.writeRawValue('"' + escaped(text) + '"');
        }
    }

    /** Whether Jackson alone writes the text safely: it escapes control characters below the space, but no others. */
    private static boolean isPlain(String text) {
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            if (codePoint >= ' ' && SafeText.isHarmful(codePoint)) {
                return false;
            }
            at += Character.charCount(codePoint);
        }
        return SafeText.commandBracket(text, 0) < 0;
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        int bracket = SafeText.commandBracket(text, 0);
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
                out.append('\\').append(SafeText.escape(codePoint));
            } else if (codePoint == '\n') {
                out.append("\\n");
            } else if (codePoint == '"' || codePoint == '\\') {
                out.append('\\').append((char) codePoint);
            } else if (at == bracket || SafeText.isHarmful(codePoint)) {
                for (char c : Character.toChars(codePoint)) {
                    out.append("\\u").append(Integer.toHexString(0x10000 | c), 1, 5);
                }
            } else {
                out.appendCodePoint(codePoint);
            }
            at += Character.charCount(codePoint);
            bracket = bracket >= 0 && at > bracket ? SafeText.commandBracket(text, at) : bracket;
        }
        return out.toString();
    }
}

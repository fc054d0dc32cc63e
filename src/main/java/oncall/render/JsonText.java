package oncall.render;

import java.util.HexFormat;
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
        StringBuilder json = new StringBuilder(text.length() + 16).append('"');
        int bracket = SafeText.commandBracket(text, 0);
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
                json.append('\\').append(SafeText.escape(codePoint));
            } else if (codePoint == '\n') {
                json.append("\\n");
            } else if (codePoint == '"' || codePoint == '\\') {
                json.append('\\').append((char) codePoint);
            } else if (at == bracket || SafeText.isHarmful(codePoint)) {
                for (char c : Character.toChars(codePoint)) {
                    json.append("\\u").append(HexFormat.of().toHexDigits(c));
                }
            } else {
                json.appendCodePoint(codePoint);
            }
            at += Character.charCount(codePoint);
            bracket = bracket >= 0 && at > bracket ? SafeText.commandBracket(text, at) : bracket;
        }
        out.writeRawValue(json.append('"').toString());
    }
}

package oncall.plan;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import oncall.text.Diagnostics;
import oncall.text.FileSource;
import oncall.text.FileSource.Kind;
import oncall.text.SourceFile;
import org.jspecify.annotations.Nullable;

/** Reads a file of the plan: a regular one of at most 2 MiB, in UTF-8. Anything else is an error and is not opened. */
public record TextFile(String path, Diagnostics diagnostics) {

    static final String LINK_OUT = "this is a link that leads out of the plan's directory";

    private static final char BYTE_ORDER_MARK = '\ufeff';

    /** The text of the file; null if it cannot be read, in which case an error says why. */
    static @Nullable SourceFile read(FileSource source, String path, Diagnostics diagnostics) {
        TextFile file = new TextFile(path, diagnostics);
        try {
            Kind kind = source.kind(path);
            if (kind == Kind.FILE) {
                return file.decoded(source.read(path));
            }
            String problem = switch (kind) {
                case LINK_OUT -> LINK_OUT;
                case NOTHING -> "this is a link that leads nowhere";
                case FOLDER -> "this is a folder, but a file is expected";
                default -> "this is a pipe or a device, not a file";
            };
            return file.refuse(FileRule.NOT_A_FILE, problem, "put the file itself there");
        } catch (AccessDeniedException e) {
            return file.refuse(FileRule.UNREADABLE_FILE, "no permission to read this file", "use 'chmod u+r'");
        } catch (IOException e) {
            return file.refuse(FileRule.UNREADABLE_FILE, "this file cannot be read: " + e.getMessage(), null);
        }
    }

    /** The text of the file; null if it is too large or not in UTF-8, in which case an error says so. */
    public @Nullable SourceFile decoded(byte[] bytes) {
        if (bytes.length > FileSource.LARGEST) {
            return refuse(FileRule.FILE_TOO_LARGE, "this file is larger than 2 MiB", smaller());
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        boolean malformed =
                StandardCharsets.UTF_8.newDecoder().decode(in, out, true).isError();
        String text = out.flip().toString();
        int mark = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
        int zero = text.indexOf(0); // UTF-16 and binary data have zeros
        if (!malformed && zero < 0) {
            return new SourceFile(path, text.substring(mark));
        }
        int place = (zero < 0 ? text.length() : zero) - mark;
        String octet = Integer.toHexString(zero < 0 ? bytes[in.position()] & 0xff : 0);
        diagnostics.error(
                new SourceFile(path, new String(bytes, StandardCharsets.UTF_8).substring(mark)).at(place, place + 1),
                FileRule.NOT_UTF8,
                "the byte 0x" + octet + " is not valid UTF-8",
                "save the file as text in UTF-8");
        return null;
    }

    /** How the file becomes smaller; null for schedule.yaml, from which nobody removes anything. */
    private @Nullable String smaller() {
        return switch (path) {
            case PlanDirectory.TEAM -> "write absences as ranges of days, and remove those of published shifts";
            case PlanDirectory.HOLIDAYS -> "remove years that are published, or write holidays as \"MM-DD\"";
            case PlanDirectory.SCHEDULE -> null;
            default ->
                path.startsWith("pipelines")
                        ? "divide pipelines among several files in the folder 'pipelines'"
                        : "remove its oldest years";
        };
    }

    private @Nullable SourceFile refuse(FileRule rule, String message, @Nullable String hint) {
        diagnostics.error(new SourceFile(path, "").beginning(), rule, message, hint);
        return null;
    }
}

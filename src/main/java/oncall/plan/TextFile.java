package oncall.plan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import oncall.text.Diagnostics;
import oncall.text.SourceFile;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file of the plan: a regular one, inside the plan's directory wherever links lead, of bounded size, in UTF-8.
 * Whatever else stands there is an error, and is not opened.
 */
final class TextFile {

    static final String UNREADABLE_FILE = "unreadable-file";
    static final String NOT_A_FILE = "not-a-file";
    static final String FILE_TOO_LARGE = "file-too-large";
    static final String NOT_UTF8 = "not-utf8";

    /** The most bytes that a file may have, 2 MiB. */
    static final int LARGEST = 2 * 1024 * 1024;

    /** What stands for wrong bytes where they are let pass. A file may also hold it by right. */
    private static final char REPLACEMENT = '\ufffd';

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final Path path;
    private final SourceFile unread;
    private final Diagnostics diagnostics;

    private TextFile(Path path, String name, Diagnostics diagnostics) {
        this.path = path;
        this.unread = new SourceFile(name, "");
        this.diagnostics = diagnostics;
    }

    /**
     * The text of the file.
     *
     * @param root the plan's directory, without links
     * @param name the path from there, parts divided by {@code /}
     * @return null where it cannot be read; then an error says why
     */
    static @Nullable SourceFile read(Path root, String name, Diagnostics diagnostics) {
        TextFile file = new TextFile(root.resolve(name), name, diagnostics);
        try {
            return file.read(root);
        } catch (NoSuchFileException e) {
            return file.refuse(NOT_A_FILE, "this is a link to a file that does not exist", "mend or remove the link");
        } catch (AccessDeniedException e) {
            return file.refuse(UNREADABLE_FILE, "no permission to read this file", "give it back with 'chmod u+r'");
        } catch (IOException e) {
            if (Files.isSymbolicLink(file.path)) {
                return file.refuse(NOT_A_FILE, "this is a link that leads nowhere", "mend or remove the link");
            }
            return file.refuse(UNREADABLE_FILE, "this file cannot be read: " + e.getMessage(), null);
        }
    }

    private @Nullable SourceFile read(Path root) throws IOException {
        if (!path.toRealPath().startsWith(root)) {
            return refuse(
                    NOT_A_FILE, "this is a link that leads out of the plan's directory", "put the file itself here");
        }
        BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
        if (attributes.isDirectory()) {
            return refuse(NOT_A_FILE, "this is a folder, and a file is expected", "rename or remove the folder");
        }
        if (!attributes.isRegularFile()) {
            return refuse(NOT_A_FILE, "this is neither a file nor a folder, but a pipe or a device", "put a file here");
        }
        byte[] bytes = attributes.size() > LARGEST ? new byte[LARGEST + 1] : bytes();
        if (bytes.length > LARGEST) {
            return refuse(
                    FILE_TOO_LARGE,
                    "this file has more than 2 MiB",
                    "pipelines can be divided among several files in the folder 'pipelines'");
        }
        return decoded(bytes);
    }

    private byte[] bytes() throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(LARGEST + 1);
        }
    }

    private @Nullable SourceFile decoded(byte[] bytes) {
        String problem = Encoding.problem(bytes);
        if (problem != null) {
            return refuse(NOT_UTF8, problem, "save it as text in the encoding UTF-8");
        }
        String lenient = new String(bytes, StandardCharsets.UTF_8);
        if (lenient.indexOf(REPLACEMENT) < 0) {
            return new SourceFile(unread.name(), withoutMark(lenient));
        }
        CharsetDecoder strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(bytes.length + 1);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CoderResult result = strict.decode(in, text, true);
        if (!result.isError()) {
            return new SourceFile(unread.name(), withoutMark(lenient));
        }
        text.flip();
        String before = withoutMark(text.toString());
        // What is shown of the line has a sign in place of each wrong byte.
        String rest = new String(Arrays.copyOfRange(bytes, in.position(), bytes.length), StandardCharsets.UTF_8);
        SourceFile shown = new SourceFile(unread.name(), before + rest);
        diagnostics.error(
                shown.at(before.length(), before.length() + 1),
                NOT_UTF8,
                "the byte 0x" + Integer.toHexString(bytes[in.position()] & 0xff) + " here is not UTF-8",
                "save the file in the encoding UTF-8");
        return null;
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private @Nullable SourceFile refuse(String rule, String message, @Nullable String hint) {
        diagnostics.error(unread.beginning(), rule, message, hint);
        return null;
    }
}

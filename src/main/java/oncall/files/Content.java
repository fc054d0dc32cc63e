package oncall.files;

import java.io.IOException;
import java.io.Writer;

/** The content of a file. */
@FunctionalInterface
public interface Content {
    void writeTo(Writer out) throws IOException;
}

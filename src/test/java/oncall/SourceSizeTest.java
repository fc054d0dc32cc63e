package oncall;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** No class has more than 250 lines, and no method of the program more than 60. */
class SourceSizeTest {

    private static final int CLASS_LINES = 250;
    private static final int METHOD_LINES = 60;

    @Test
    void classesAreShort() throws IOException {
        Set<String> tooLong = new TreeSet<>();
        for (String folder : List.of("src/main/java", "src/test/java", "src/fuzz/java", "src/bench/java")) {
            for (Path file : SourceTree.files(Path.of(folder), ".java")) {
                if (Files.readAllLines(file).size() > CLASS_LINES) {
                    tooLong.add(file.getFileName().toString().replace(".java", ""));
                }
            }
        }

        assertThat(tooLong).as("classes over %d lines", CLASS_LINES).isEmpty();
    }

    /** A method begins at its modifiers and annotations; Javadoc does not count. */
    @Test
    void methodsAreShort() throws IOException {
        SourcePositions positions = SourceTree.main().trees().getSourcePositions();
        Set<String> tooLong = new TreeSet<>();
        for (CompilationUnitTree file : SourceTree.main().files()) {
            LineMap lines = file.getLineMap();
            new TreeScanner<Void, Void>() {
                @Override
                public Void visitMethod(MethodTree method, Void nothing) {
                    long first = lines.getLineNumber(positions.getStartPosition(file, method));
                    long last = lines.getLineNumber(positions.getEndPosition(file, method));
                    if (last - first + 1 > METHOD_LINES) {
                        tooLong.add(SourceTree.className(file) + "." + method.getName());
                    }
                    return super.visitMethod(method, null);
                }
            }.scan(file, null);
        }

        assertThat(tooLong).as("methods over %d lines", METHOD_LINES).isEmpty();
    }
}

package oncall;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The program's source files, as the compiler parses them. */
final class SourceTree {

    static final Path MAIN = Path.of("src/main/java");

    private static SourceTree parsed;

    private final List<CompilationUnitTree> files;
    private final Trees trees;

    private SourceTree(List<CompilationUnitTree> files, Trees trees) {
        this.files = files;
        this.trees = trees;
    }

    /** The files below {@code src/main/java}, parsed once for all tests. */
    static synchronized SourceTree main() throws IOException {
        if (parsed == null) {
            parsed = parse(files(MAIN, ".java"));
        }
        return parsed;
    }

    private static SourceTree parse(List<Path> paths) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(paths));
            List<CompilationUnitTree> files = new ArrayList<>();
            task.parse().forEach(files::add);
            return new SourceTree(files, Trees.instance(task));
        }
    }

    /** All files in a folder and below it whose names have this ending, sorted. */
    static List<Path> files(Path folder, String ending) {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile)
                    .filter(path -> path.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<CompilationUnitTree> files() {
        return files;
    }

    Trees trees() {
        return trees;
    }

    /** The name of the file without its ending, which is the name of the class. */
    static String className(CompilationUnitTree file) {
        String name = Path.of(file.getSourceFile().getName()).getFileName().toString();
        return name.substring(0, name.length() - ".java".length());
    }
}

package oncall;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The texts that people read are in plain English: those in the program, its resources and examples, README and all
 * other pages.
 */
class VisibleWordsTest {

    /**
     * Words with a plainer one: is or is listed (stands), anyone who (whoever), fix (mend), is reported (is told), twice
     * in a row (twice running), substitute (stand-in), suppress (silence).
     */
    private static final Pattern AVOIDED = Pattern.compile(
            "\\b(stands|whoever|mend(s|ed)?|told|twice running|stand-ins?|stand in for|silence[ds]?)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Files that may have such words: CONTRIBUTING lists them. A file without such words must leave the list. */
    private static final Set<String> EXCEPTED = Set.of("CONTRIBUTING.md");

    @Test
    void hasNoAvoidedWords() throws IOException {
        SortedMap<String, Set<String>> found = new TreeMap<>();
        for (CompilationUnitTree file : SourceTree.main().files()) {
            find(SourceTree.className(file), texts(file), found);
        }
        List<Path> pages = new ArrayList<>(List.of(Path.of("README.md")));
        pages.addAll(SourceTree.files(Path.of("src/site/markdown"), ".md"));
        for (String folder : List.of(".github", "examples", "src/main/resources", "src/main/scripts")) {
            pages.addAll(SourceTree.files(Path.of(folder), ""));
        }
        for (Path page : pages) {
            find(page.getFileName().toString(), List.of(Files.readString(page)), found);
        }

        Set<String> fixed = new TreeSet<>(EXCEPTED);
        fixed.removeAll(found.keySet());
        found.keySet().removeAll(EXCEPTED);
        assertThat(found).as("words to avoid").isEmpty();
        assertThat(fixed).as("files that are excepted, but have no such words").isEmpty();
    }

    private static void find(String file, List<String> texts, SortedMap<String, Set<String>> found) {
        for (String text : texts) {
            if (!text.contains(" ")) {
                continue; // a word in people's own files, such as one that can begin a comment
            }
            AVOIDED.matcher(text.replaceAll("\\s+", " "))
                    .results()
                    .forEach(word ->
                            found.computeIfAbsent(file, name -> new TreeSet<>()).add(word.group()));
        }
    }

    /** The texts in a source file; a concatenation of texts and values is one text. */
    private static List<String> texts(CompilationUnitTree file) {
        List<String> texts = new ArrayList<>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitBinary(BinaryTree sum, Void nothing) {
                if (sum.getKind() == Tree.Kind.PLUS) {
                    texts.add(joined(sum));
                }
                return super.visitBinary(sum, null);
            }

            @Override
            public Void visitLiteral(LiteralTree literal, Void nothing) {
                texts.add(joined(literal));
                return null;
            }
        }.scan(file, null);
        return texts;
    }

    private static String joined(Tree tree) {
        if (tree instanceof BinaryTree sum && sum.getKind() == Tree.Kind.PLUS) {
            return joined(sum.getLeftOperand()) + joined(sum.getRightOperand());
        }
        return tree instanceof LiteralTree literal && literal.getValue() instanceof String text ? text : "\0";
    }
}

package oncall;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page of the documentation, a Markdown file. */
record Page(Path file, String text) {

    private static final Pattern LINK = Pattern.compile("(?<!!)\\[[^\\]]+]\\(([^)#]+)(?:#([^)]+))?\\)");

    static Page of(String file) {
        return of(Path.of(file));
    }

    static Page of(Path file) {
        try {
            return new Page(file, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The code blocks of one language, such as {@code yaml}. */
    List<String> blocks(String language) {
        List<String> blocks = new ArrayList<>();
        Matcher block =
                Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(text);
        while (block.find()) {
            blocks.add(block.group(1));
        }
        return blocks;
    }

    /** The part from a heading of level 2 to the next. */
    Page section(String heading) {
        int start = text.indexOf("\n## " + heading + "\n");
        if (start < 0) {
            throw new IllegalArgumentException(file + " has no section '" + heading + "'");
        }
        int end = text.indexOf("\n## ", start + 1);
        return new Page(file, text.substring(start, end < 0 ? text.length() : end));
    }

    /** The files to which it links. */
    List<Path> links() {
        Path folder = file.toAbsolutePath().getParent();
        return LINK.matcher(text)
                .results()
                .map(link -> link.group(1))
                .filter(target -> !target.contains("://"))
                .map(target -> folder.resolve(target).normalize())
                .toList();
    }
}

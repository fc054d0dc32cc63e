package oncall.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import oncall.text.FileSource;

/**
 * The files of a directory at a git revision. Nothing is read through a link that leads out of the directory.
 *
 * @param tree the id of the directory's tree
 */
record RevisionSource(GitCommand git, String tree) implements FileSource {

    private static final int LONGEST_ANSWER = 8 * 1024;

    @Override
    public List<String> names(String folder) throws IOException {
        String[] object = object(folder);
        if (!isA("tree", object)) {
            return List.of();
        }
        String names = git.text("ls-tree", "--full-tree", "--name-only", "-z", object[0]);
        return Arrays.stream(names.split("\0"))
                .filter(name -> !name.isEmpty() && !name.startsWith("."))
                .toList();
    }

    @Override
    public Kind kind(String path) throws IOException {
        String[] object = object(path);
        if (isA("blob", object)) {
            return Kind.FILE;
        }
        if (isA("tree", object)) {
            return Kind.FOLDER;
        }
        return object[0].equals("symlink") ? Kind.LINK_OUT : Kind.NOTHING;
    }

    @Override
    public byte[] read(String path) throws IOException {
        return git.run("", LARGEST + 1, "cat-file", "blob", object(path)[0]);
    }

    /**
     * What git says about a path: the id and type of the object, or {@code symlink} for a link that leads out of the
     * tree. Git follows links within the tree. Its protocol cannot carry line breaks in names, so such a file is
     * missing.
     */
    private String[] object(String path) throws IOException {
        if (path.indexOf('\n') >= 0) {
            return new String[] {"missing"};
        }
        String question = tree + ":" + path + "\n";
        byte[] answer = git.run(question, LONGEST_ANSWER, "cat-file", "--batch-check", "--follow-symlinks");
        return new String(answer, StandardCharsets.UTF_8).split("[ \n]", 3);
    }

    private boolean isA(String type, String[] object) {
        return object[0].length() == tree.length() && object[1].equals(type);
    }
}

package oncall.git;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import oncall.text.FileSource;

/** The files of a directory as they were at a revision. Nothing is read through a link that led out of the directory. */
final class RevisionSource implements FileSource {

    private static final int LONGEST_ANSWER = 8 * 1024;

    private final GitCommand git;
    private final String tree;

    /** For each folder, what it holds: mode, type and id of the object, by name. */
    private final Map<String, Map<String, String>> listed = new HashMap<>();

    /** @param tree the id of the directory's tree */
    RevisionSource(GitCommand git, String tree) {
        this.git = git;
        this.tree = tree;
    }

    /** What a path leads to, and the id of that object if it is a file or a folder. */
    private record Target(Kind kind, String object) {}

    @Override
    public List<String> names(String folder) throws GitException {
        List<String> names = new ArrayList<>();
        for (String name : entries(folder).keySet()) {
            if (!name.startsWith(".")) {
                names.add(name);
            }
        }
        return names;
    }

    @Override
    public Kind kind(String path) throws GitException {
        return target(path).kind;
    }

    @Override
    public byte[] read(String path, int most) throws GitException {
        return git.run("", most, "cat-file", "blob", target(path).object);
    }

    private Target target(String path) throws GitException {
        if (path.isEmpty()) {
            return new Target(Kind.FOLDER, tree);
        }
        int slash = path.lastIndexOf('/');
        String entry = entries(slash < 0 ? "" : path.substring(0, slash)).get(path.substring(slash + 1));
        if (entry == null) {
            return new Target(Kind.NOTHING, "");
        }
        String object = entry.substring(entry.lastIndexOf(' ') + 1);
        return switch (entry.substring(0, entry.indexOf(' '))) {
            case "120000" -> behindLink(path);
            case "040000" -> new Target(Kind.FOLDER, object);
            case "160000" -> new Target(Kind.OTHER, object); // a submodule
            default -> new Target(Kind.FILE, object);
        };
    }

    /** Follows a link as far as it stays in the tree. */
    private Target behindLink(String link) throws GitException {
        String question = tree + ":" + link.replace('\n', ' ') + "\n";
        byte[] answer = git.run(question, LONGEST_ANSWER, "cat-file", "--batch-check", "--follow-symlinks");
        String[] words = new String(answer, StandardCharsets.UTF_8).split("[ \n]", 3);
        if (words[0].equals("symlink")) {
            return new Target(Kind.LINK_OUT, "");
        }
        if (words[0].length() == tree.length() && words[1].equals("blob")) {
            return new Target(Kind.FILE, words[0]);
        }
        return words[0].length() == tree.length() && words[1].equals("tree")
                ? new Target(Kind.FOLDER, words[0])
                : new Target(Kind.NOTHING, "");
    }

    private Map<String, String> entries(String folder) throws GitException {
        Map<String, String> entries = listed.get(folder);
        if (entries == null) {
            entries = new TreeMap<>();
            Target target = target(folder);
            String list = target.kind == Kind.FOLDER ? git.text("ls-tree", "--full-tree", "-z", target.object) : "";
            for (int start = 0, end = list.indexOf('\0'); end >= 0; start = end + 1, end = list.indexOf('\0', start)) {
                int tab = list.indexOf('\t', start);
                entries.put(list.substring(tab + 1, end), list.substring(start, tab));
            }
            listed.put(folder, entries);
        }
        return entries;
    }
}

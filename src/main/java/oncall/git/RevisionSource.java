package oncall.git;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import oncall.text.FileSource;

/** The files of a directory as they were at a revision. Nothing is read through a link that led out of the directory. */
final class RevisionSource implements FileSource {

    private static final String LINK = "120000";
    private static final String FOLDER = "040000";
    private static final String SUBMODULE = "160000";
    private static final int LONGEST_ANSWER = 8 * 1024;

    private final GitCommand git;
    private final String tree;
    private final Map<String, Map<String, Entry>> listed = new ConcurrentHashMap<>();

    /** @param tree the id of the directory's tree */
    RevisionSource(GitCommand git, String tree) {
        this.git = git;
        this.tree = tree;
    }

    /** What a folder holds under a name. */
    private record Entry(String mode, String object) {}

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
        GitCommand.Result result = git.run("", most, "cat-file", "blob", target(path).object);
        if (result.status != 0 && result.output.length < most) {
            throw GitException.of(result.complaints);
        }
        return result.output;
    }

    private Target target(String path) throws GitException {
        if (path.isEmpty()) {
            return new Target(Kind.FOLDER, tree);
        }
        int slash = path.lastIndexOf('/');
        Entry entry = entries(slash < 0 ? "" : path.substring(0, slash)).get(path.substring(slash + 1));
        if (entry == null) {
            return new Target(Kind.NOTHING, "");
        }
        return switch (entry.mode) {
            case LINK -> behindLink(path);
            case FOLDER -> new Target(Kind.FOLDER, entry.object);
            case SUBMODULE -> new Target(Kind.OTHER, "");
            default -> new Target(Kind.FILE, entry.object);
        };
    }

    /** Follows a link as far as it stays in the tree. */
    private Target behindLink(String link) throws GitException {
        String question = tree + ":" + link.replace('\n', ' ') + "\n";
        String answer = git.run(question, LONGEST_ANSWER, "cat-file", "--batch-check", "--follow-symlinks")
                .text();
        String[] words = answer.split("[ \n]", 3);
        if (answer.startsWith("symlink ")) {
            return new Target(Kind.LINK_OUT, "");
        }
        boolean isObject = words.length > 2 && words[0].length() == tree.length();
        if (isObject && words[1].equals("blob")) {
            return new Target(Kind.FILE, words[0]);
        }
        return isObject && words[1].equals("tree") ? new Target(Kind.FOLDER, words[0]) : new Target(Kind.NOTHING, "");
    }

    /** What is in a folder, by name; nothing if it is no folder. */
    private Map<String, Entry> entries(String folder) throws GitException {
        Map<String, Entry> known = listed.get(folder);
        if (known != null) {
            return known;
        }
        Map<String, Entry> entries = new TreeMap<>();
        Target target = target(folder);
        if (target.kind == Kind.FOLDER) {
            for (String line :
                    git.text("ls-tree", "--full-tree", "-z", target.object).split("\0", 0)) {
                int tab = line.indexOf('\t');
                if (tab > 0) {
                    String[] modeTypeObject = line.substring(0, tab).split(" ", 3);
                    entries.put(line.substring(tab + 1), new Entry(modeTypeObject[0], modeTypeObject[2]));
                }
            }
        }
        listed.put(folder, entries);
        return entries;
    }
}

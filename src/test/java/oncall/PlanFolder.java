package oncall;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small plan in a directory, which has no findings until a test changes it. */
public final class PlanFolder {

    private final Path directory;

    /** A new plan in an existing directory. */
    public PlanFolder(Path directory) {
        this(directory, true);
    }

    /** The plan that is already in a directory. */
    public static PlanFolder existing(Path directory) {
        return new PlanFolder(directory, false);
    }

    private PlanFolder(Path directory, boolean write) {
        this.directory = directory;
        if (!write) {
            return;
        }
        with("team.yaml", """
                team: Data
                engineers:
                  - {id: alice, name: Alice, slack: "@alice"}
                  - {id: bob, name: Bob, slack: "@bob"}
                  - {id: charlie, name: Charlie, slack: "@charlie"}
                rotation: {start: 2026-01-05}
                """);
        with("holidays.yaml", "holidays: []\n");
        with("pipelines.yaml", "pipelines: []\n");
    }

    /** Writes a file of the plan, in folders created as needed. */
    public PlanFolder with(String file, String text) {
        try {
            Path path = directory.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a file. */
    public String text(String file) {
        try {
            return Files.readString(directory.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path directory() {
        return directory;
    }
}

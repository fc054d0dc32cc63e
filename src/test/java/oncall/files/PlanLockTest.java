package oncall.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import oncall.text.FileSource.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changes of a plan's files. {@code CrashCheck} kills them. */
class PlanLockTest {

    private static final List<FileChange> CHANGES = List.of(
            new FileChange("schedule.yaml", "old schedule", "new schedule"),
            new FileChange("team.yaml", "old team", "new team"));

    @TempDir
    private Path temporary;

    private Path plan;

    @BeforeEach
    void writePlan() throws IOException {
        plan = temporary.toRealPath();
        Files.writeString(plan.resolve("schedule.yaml"), "old schedule");
        Files.writeString(plan.resolve("team.yaml"), "old team");
    }

    @Test
    void replacesFilesAndKeepsTheirModes() throws IOException {
        Files.setPosixFilePermissions(plan.resolve("team.yaml"), PosixFilePermissions.fromString("rw-rw----"));

        write(CHANGES);

        assertThat(plan.resolve("schedule.yaml")).hasContent("new schedule");
        assertThat(plan.resolve("team.yaml")).hasContent("new team");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(plan.resolve("team.yaml"))))
                .isEqualTo("rw-rw----");
        assertThat(plan.toFile().list()).containsExactlyInAnyOrder("schedule.yaml", "team.yaml");
    }

    @Test
    void leavesAReadOnlyFileAlone() throws IOException {
        Files.setPosixFilePermissions(plan.resolve("team.yaml"), PosixFilePermissions.fromString("r--r--r--"));

        assertThatThrownBy(() -> write(CHANGES))
                .hasMessage("nothing is written: 'plan/team.yaml': this file is read-only; make it writable first");

        assertThat(plan.resolve("schedule.yaml")).hasContent("old schedule");
        assertThat(plan.resolve("team.yaml")).hasContent("old team");
    }

    @Test
    void keepsWhatSomebodyWroteMeanwhile() throws IOException {
        Files.writeString(plan.resolve("team.yaml"), "their team");

        assertThatThrownBy(() -> write(CHANGES))
                .hasMessage(
                        "nothing is written: 'plan/team.yaml': this file has changed meanwhile; run the command again");

        assertThat(plan.resolve("schedule.yaml")).hasContent("old schedule");
        assertThat(plan.resolve("team.yaml")).hasContent("their team");
    }

    @Test
    void keepsLinks() throws IOException {
        Path outside = Files.move(plan.resolve("team.yaml"), plan.resolve("elsewhere"));
        Files.createSymbolicLink(plan.resolve("team.yaml"), outside);

        assertThatThrownBy(() -> write(CHANGES))
                .hasMessage(
                        "nothing is written: 'plan/team.yaml': this is a link and would be replaced; put the file itself there");

        assertThat(outside).hasContent("old team");
        assertThat(plan.resolve("team.yaml")).isSymbolicLink();
    }

    @Test
    void completesAChangeThatHasBegun() throws IOException {
        begin();
        rename("schedule.yaml");

        assertThat(read()).isEqualTo("new schedule, new team");
        PlanLock.take(plan).close();
        assertThat(plan.resolve("team.yaml")).hasContent("new team");
    }

    @Test
    void takesAChangeBackIfSomebodyEditsAFile() throws IOException {
        begin();
        rename("schedule.yaml");
        Files.writeString(plan.resolve("team.yaml"), "their team");

        assertThat(read()).isEqualTo("old schedule, their team");
        PlanLock.take(plan).close();
        assertThat(plan.resolve("schedule.yaml")).hasContent("old schedule");
        assertThat(plan.resolve("team.yaml")).hasContent("their team");
    }

    @Test
    void keepsEditsAfterACompleteChange() throws IOException {
        begin();
        rename("schedule.yaml");
        rename("team.yaml");
        Files.writeString(plan.resolve("team.yaml"), "their team");

        assertThat(read()).isEqualTo("new schedule, their team");
        PlanLock.take(plan).close();
        assertThat(read()).isEqualTo("new schedule, their team");
    }

    /** A stranger's commit can contain such a folder. */
    @Test
    void ignoresAFolderFromElsewhere() throws IOException {
        begin();
        Path folder = plan.resolve(PlanLock.FOLDER);
        Path list = folder.resolve("redo");
        Files.writeString(list, Files.readString(list).replaceFirst("ino=", "ino=1"));

        assertThat(read()).isEqualTo("old schedule, old team");
        PlanLock.take(plan).close();
        assertThat(read()).isEqualTo("old schedule, old team");
        assertThat(folder).doesNotExist();
    }

    @Test
    void writesNothingThroughALink() throws IOException {
        Path elsewhere = Files.createDirectory(plan.resolve("elsewhere"));
        Files.createSymbolicLink(plan.resolve(PlanLock.FOLDER), elsewhere);

        assertThatThrownBy(() -> write(CHANGES))
                .hasMessage("'.oncall-change': this name is taken; remove what is there");

        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void writesNothingThroughALinkInTheFolder() throws IOException {
        Path theirs = Files.writeString(plan.resolve("theirs"), "theirs");
        Path folder = Files.createDirectory(plan.resolve(PlanLock.FOLDER));
        Files.createSymbolicLink(folder.resolve("new.team.yaml"), theirs);
        Files.createSymbolicLink(folder.resolve("redo"), theirs);

        write(CHANGES);

        assertThat(theirs).hasContent("theirs");
        assertThat(read()).isEqualTo("new schedule, new team");
        assertThat(folder).doesNotExist();
    }

    @Test
    void isHeldByOneOnly() throws Exception {
        PlanLock first = PlanLock.take(plan);
        Thread releasing = new Thread(() -> {
            try {
                Thread.sleep(100);
                first.write("", CHANGES);
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            } finally {
                first.close();
            }
        });
        releasing.start();

        try (PlanLock second = PlanLock.take(plan)) {
            assertThat(read()).isEqualTo("new schedule, new team");
            assertThat(second).isNotNull();
        }
        releasing.join();
    }

    private void write(List<FileChange> changes) throws IOException {
        try (PlanLock lock = PlanLock.take(plan)) {
            lock.write("plan/", changes);
        }
    }

    /** What a killed process leaves once the change has begun. */
    private void begin() throws IOException {
        Path folder = Files.createDirectory(plan.resolve(PlanLock.FOLDER));
        for (FileChange change : CHANGES) {
            Files.writeString(folder.resolve(PlanChange.NEW + change.name()), change.after());
            Files.writeString(folder.resolve(PlanChange.OLD + change.name()), change.before());
        }
        PlanChange.begin(plan, CHANGES);
    }

    private void rename(String name) throws IOException {
        Files.move(
                plan.resolve(PlanLock.FOLDER).resolve(PlanChange.NEW + name),
                plan.resolve(name),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    private String read() throws IOException {
        DirectorySource source = new DirectorySource(plan);
        assertThat(source.names("")).contains("schedule.yaml", "team.yaml");
        assertThat(source.kind("team.yaml")).isEqualTo(Kind.FILE);
        assertThat(Files.isRegularFile(plan.resolve("team.yaml"), LinkOption.NOFOLLOW_LINKS))
                .isTrue();
        return new String(source.read("schedule.yaml"), StandardCharsets.UTF_8) + ", "
                + new String(source.read("team.yaml"), StandardCharsets.UTF_8);
    }
}

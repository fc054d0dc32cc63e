package oncall.files;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** A program that changes two files of a plan. */
final class ChangingProgram {

    private ChangingProgram() {}

    public static void main(String[] args) throws IOException {
        try (PlanLock lock = PlanLock.take(Path.of(args[0]))) {
            lock.write(
                    "plan/",
                    List.of(
                            new FileChange("schedule.yaml", null, "new schedule"),
                            new FileChange("team.yaml", "old team", "new team")));
        } catch (IOException e) {
            new FileOutputStream(FileDescriptor.err).write((e.getMessage() + "\n").getBytes(StandardCharsets.UTF_8));
            System.exit(2);
        }
    }
}

package oncall.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** The program for scripts, from the classes that tests run with. */
final class Shells {

    private Shells() {}

    /** Writes {@code oncall} into a new directory, for the path. */
    static void writeProgram(Path directory) throws IOException {
        Path program = Files.createDirectory(directory).resolve("oncall");
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Files.writeString(
                program,
                "#!/bin/sh\nexec " + System.getProperty("java.home") + "/bin/java -XX:TieredStopAtLevel=1 -cp '"
                        + classes + "' oncall.Oncall \"$@\"\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}

package oncall;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Runs command lines in a directory, with the packaged program on the path as {@code oncall}. */
final class Shell {

    private static final Path PROGRAM = Path.of(System.getProperty("oncall.program", "target/oncall"));

    private final Path directory;
    private String output = "";

    Shell(Path directory) {
        this.directory = directory;
    }

    /** Runs a line and returns its exit status. */
    int run(String line) throws IOException, InterruptedException {
        Path log = Files.createTempFile("shell", ".log");
        ProcessBuilder shell = new ProcessBuilder("sh", "-e", "-c", line)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        String programs = PROGRAM.toAbsolutePath().getParent().toString();
        shell.environment().merge("PATH", programs, (path, program) -> program + ":" + path);
        try {
            int status = shell.start().waitFor();
            output = Files.readString(log, UTF_8);
            return status;
        } finally {
            Files.delete(log);
        }
    }

    /** The output of the last line, on both streams. */
    String output() {
        return output;
    }
}

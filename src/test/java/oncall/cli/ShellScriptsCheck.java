package oncall.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Shellcheck has nothing against the shell scripts. */
class ShellScriptsCheck {

    private static final List<String> PARTS_OF_THE_LAUNCHER = List.of("oncall.sh", "make-archive.sh");

    @TempDir
    Path directory;

    @Test
    void hasNoFaultToFind() throws Exception {
        Path launcher = directory.resolve("oncall");
        List<String> scripts = new ArrayList<>(List.of(".ci/run", launcher.toString()));
        StringBuilder text = new StringBuilder();
        for (String part : PARTS_OF_THE_LAUNCHER) {
            text.append(Files.readString(Path.of("src/main/scripts", part)));
        }
        Files.writeString(launcher, text);
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            files.filter(file -> file.toString().endsWith(".sh"))
                    .filter(file ->
                            !PARTS_OF_THE_LAUNCHER.contains(file.getFileName().toString()))
                    .forEach(file -> scripts.add(file.toString()));
        }

        assertThat(scripts).hasSizeGreaterThanOrEqualTo(5);
        assertThat(shellcheck(scripts.toArray(String[]::new))).isEmpty();
        assertThat(shellcheck("--shell=bash", "src/main/resources/oncall/cli/completion.bash"))
                .isEmpty();
    }

    @Test
    void seesWhatIsWrong() throws Exception {
        Path wrong = Files.writeString(directory.resolve("wrong"), "#!/bin/sh\ncd /nowhere\nrm *\n");

        assertThat(shellcheck(wrong.toString())).contains("SC2164");
    }

    private static String shellcheck(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("shellcheck", "--severity=warning", "--format=gcc"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new String(process.getInputStream().readAllBytes(), UTF_8);
    }
}
